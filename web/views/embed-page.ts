import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';

/**
 * Makes links that leave the page in the frame open in a tab of their own, where nobody can reach back from. Our own
 * markup is changed, in which every text is escaped: nothing that looks like a link in it is a text.
 */
function outward({ markup }: Html, own: string): Html {
  return {
    markup: markup.replace(/<a ([^>]*)href="([^"]*)"/g, (link, before: string, href: string) =>
      href.startsWith('#') || href === own || href.startsWith(`${own}?`)
        ? link
        : `<a ${before}href="${href}" target="_blank" rel="noopener"`,
    ),
  };
}

/** A page of ours in the frame of another's page: without header and footer, and without a script. */
export function embedPage(title: string, body: Html, { messages, to, style }: Reading): string {
  const { ui, language } = messages;
  return html`<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${ui.title}</title>
<link rel="stylesheet" href="${style}">
<link rel="stylesheet" href="/assets/embed.css">
</head>
<body class="embed">
<main class="accredex"><h1 class="out-of-sight">${title}</h1>
${outward(body, to('/'))}
</main>
</body>
</html>
`.markup;
}
