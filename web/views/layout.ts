import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';

/**
 * A whole page: banner, header, content, footer. It works without a script, and all its files come from our own host.
 */
export function page(title: string, body: Html, reading: Reading, head: Html | null = null): string {
  const { messages, demo, to, languages } = reading;
  const { ui, language } = messages;
  const banner = demo ? html`<p class="demo" role="note">${ui.demo}</p>` : null;
  const others = languages.map(({ code, name, href }) =>
    code === language.code
      ? html`<span aria-current="true" lang="${code}">${name}</span> `
      : html`<a href="${href}" hreflang="${code}" lang="${code}">${name}</a> `,
  );
  return html`<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${ui.tagline}">
<title>${title}</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${head}</head>
<body>
<a class="skip" href="#content">${ui.skipToContent}</a>
<header>${banner}<a class="home" href="${to('/')}">${ui.title}</a> <span class="tagline">${ui.tagline}</span>
<nav class="languages" aria-label="${ui.pageLanguage}">${others}</nav></header>
<main id="content" tabindex="-1">
${body}
</main>
<footer><p>${messages.explanation.absence}</p><p>${ui.esco}</p></footer>
</body>
</html>
`.markup;
}
