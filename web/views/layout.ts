import { fill } from '../../messages/fill.ts';
import { type Found, foundTags } from './found.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { reportablePage } from './reportable-page.ts';

/** The pages that stand in the navigation, by their paths. */
const NAVIGATION = { search: '/', skills: '/skills', compare: '/compare', quality: '/quality' } as const;
/** The pages that stand below every page. */
const BELOW = {
  coverage: '/coverage',
  privacy: '/privacy',
  accessibility: '/accessibility',
  licences: '/licences',
} as const;

/** A page of the navigation. */
export type Place = keyof typeof NAVIGATION;

/** The ways through the site; that to the page itself is marked. */
function navigation(here: Place | null, { messages, to }: Reading): Html {
  const { frame } = messages;
  const items = (Object.keys(NAVIGATION) as Place[]).map(
    (place) =>
      html`<li><a href="${to(NAVIGATION[place])}"${place === here ? html` aria-current="page"` : null}>${frame[place]}</a></li>`,
  );
  return html`<nav class="top-nav" aria-label="${frame.navigation}"><ul>${items}</ul></nav>`;
}

/** The search in short. On the search page itself stands the whole one. */
const shortSearch = ({ messages, to }: Reading): Html =>
  html`<form class="top-search" method="get" action="${to('/')}" role="search"><label class="out-of-sight" for="find">${messages.frame.words}</label><input id="find" name="q" type="search" placeholder="${messages.frame.words}"><button>${messages.ui.search}</button></form>`;

/** The page in every language. It folds without a script, however many there are. */
function languageChoice({ messages, languages }: Reading): Html {
  const { ui, frame, language } = messages;
  const own = languages.find(({ code }) => code === language.code)?.name ?? language.code;
  const others = languages.map(({ code, name, href }) =>
    code === language.code
      ? html`<li><span aria-current="true" lang="${code}">${name}</span></li>`
      : html`<li><a href="${href}" hreflang="${code}" lang="${code}">${name}</a></li>`,
  );
  const whole = fill(frame.languages, { name: own }, messages);
  return html`<details class="languages"><summary><span class="out-of-sight">${whole}</span><span class="languages-label" aria-hidden="true">${whole}</span><span class="languages-own" aria-hidden="true">${own}</span></summary><nav aria-label="${ui.pageLanguage}"><ul class="languages-list">${others}</ul></nav></details>`;
}

/** Where an error on this page is reported. */
const reportAddress = ({ to, path }: Reading): string =>
  to(`/report?${new URLSearchParams({ page: reportablePage(path) }).toString()}`);

/** What stands below every page. */
function below(reading: Reading): Html {
  const { messages, to } = reading;
  const { frame, ui, explanation } = messages;
  const links = (Object.keys(BELOW) as (keyof typeof BELOW)[]).map(
    (name) => html`<li><a href="${to(BELOW[name])}">${frame[name]}</a></li>`,
  );
  return html`<footer class="foot"><div class="foot-inner"><nav aria-label="${frame.about}"><ul class="foot-links">${links}<li><a href="${to('/publish')}">${frame.publish}</a></li><li><a href="${to('/studio')}">${messages.studio.title}</a></li><li><a href="/openapi.json">${frame.api}</a></li><li><a href="${reportAddress(reading)}">${frame.report}</a></li></ul></nav>
<p>${explanation.absence}</p><p>${ui.esco}</p></div></footer>`;
}

/**
 * A whole page: banner, header, content, footer. It works without a script, and all its files come from our own host.
 * `here`: the page of the navigation that this is. `found`: what search engines are told of it beside its title.
 */
export function page(
  title: string,
  body: Html,
  reading: Reading,
  head: Html | null = null,
  here: Place | null = null,
  found: Partial<Found> = {},
): string {
  const { messages, demo, to, style } = reading;
  const { ui, language } = messages;
  const banner = demo ? html`<p class="demo" role="note">${ui.demo}</p>` : null;
  return html`<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
${foundTags({ title, about: ui.tagline, isListed: true, image: null, ...found }, reading)}${head}</head>
<body>
<a class="skip" href="#content">${ui.skipToContent}</a>
<header class="top">${banner}<div class="top-bar"><a class="top-name" href="${to('/')}">${ui.title}</a>
${navigation(here, reading)}
${here === 'search' ? null : shortSearch(reading)}${languageChoice(reading)}</div></header>
<main id="content" tabindex="-1">
${body}
</main>
${below(reading)}
</body>
</html>
`.markup;
}
