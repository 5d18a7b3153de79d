import type { Messages } from '../../messages/messages.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import type { Verdict } from '../../services/model/verdict.ts';
import { type Html, html, safeUrl } from './html.ts';
import { textFor } from './text.ts';

export interface Reading {
  readonly lang: string;
  readonly messages: Messages;
  readonly demo: boolean;
}

export interface SearchPage {
  readonly q: string;
  readonly total: number;
  readonly hits: readonly Record<string, unknown>[];
  readonly facets: Readonly<
    Record<string, readonly { value: string; label: string; count: number; chosen: boolean }[]>
  >;
  readonly previous: string | null;
  readonly next: string | null;
}

const FACET_VALUES_SHOWN = 12;
const FACET_NAMES: Readonly<Record<string, string>> = {
  country: 'Country',
  eqf: 'EQF level',
  language: 'Language',
  mode: 'Mode',
  assured: 'Quality assurance',
  microCredential: 'Micro-credential',
};

function text(map: unknown, lang: string): Html {
  const picked = textFor((map ?? {}) as LanguageMap, lang);
  if (!picked) return html``;
  return picked.language === 'und' ? html`${picked.text}` : html`<span lang="${picked.language}">${picked.text}</span>`;
}

function page(title: string, body: Html, { messages, demo }: Reading): string {
  const banner = demo
    ? html`<p class="demo" role="note"><strong>Demo:</strong> every institution, offer and report here is invented.</p>`
    : null;
  const whole = html`<!doctype html>
<html lang="${messages.language.code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/style.css"></head>
<body>${banner}<header><a href="/">Accredex</a></header><main>${body}</main>
<footer>This service uses the ESCO classification of the European Commission. Absence from the register is no sign of poor quality.</footer></body></html>`;
  return whole.markup;
}

/** Two statements, never one: about the offer, and about the provider. */
function assurance(verdict: Verdict, { messages, lang }: Reading): Html {
  return html`<section class="assurance"><p class="sentence">${text(verdict.label, lang)}</p>
<dl><dt>The offer itself</dt><dd>${messages.state[verdict.offer.state]}</dd><dt>The provider</dt><dd>${messages.state[verdict.provider.state]}</dd></dl>
${verdict.reports.map((report) => html`<p class="report"><a href="${safeUrl(report.url) ?? '#'}">Report ${report.id}</a>: ${report.agency}, ${report.activity}; ${messages.decision[report.decision as keyof Messages['decision']] ?? report.decision}; ${report.validFrom} – ${report.validTo}</p>`)}</section>`;
}

function hitView(hit: Record<string, unknown>, reading: Reading): Html {
  const offer = hit as unknown as Offer & { excerpt?: LanguageMap };
  const facts = [
    offer.eqf === null ? null : `EQF ${offer.eqf}`,
    offer.ects === null ? null : `${offer.ects} ECTS`,
    offer.languages.join(', '),
    offer.provider.country,
  ]
    .filter(Boolean)
    .join(' · ');
  return html`<li><h2><a href="/offers/${offer.id}">${text(offer.title, reading.lang)}</a></h2><p>${text(offer.provider.name, reading.lang)} · ${facts}</p><p>${text(offer.excerpt, reading.lang)}</p>${assurance(offer.verdict, reading)}</li>`;
}

export function searchPage(found: SearchPage, reading: Reading): string {
  const groups = Object.entries(found.facets).map(
    ([name, values]) =>
      html`<fieldset><legend>${FACET_NAMES[name] ?? name}</legend>${values
        .slice(0, FACET_VALUES_SHOWN)
        .map(
          ({ value, label, count, chosen }) =>
            html`<label><input type="checkbox" name="${name}" value="${value}" ${chosen ? html`checked` : null}> ${label} <small>${count}</small></label>`,
        )}</fieldset>`,
  );
  const move = (url: string | null, word: string) => (url === null ? null : html`<a href="${url}">${word}</a>`);
  return page(
    found.q === '' ? 'Accredex' : `${found.q} – Accredex`,
    html`<form method="get" action="/" role="search"><p><label for="q">Search offers</label> <input id="q" name="q" type="search" value="${found.q}"> <button>Search</button></p><div class="columns"><aside>${groups}<button>Apply</button></aside>
<section aria-live="polite"><p>${found.total} offers</p><ol>${found.hits.map((hit) => hitView(hit, reading))}</ol><nav>${move(found.previous, 'Previous')} ${move(found.next, 'Next')}</nav></section></div></form>`,
    reading,
  );
}

export function offerPage(offer: Offer, reading: Reading): string {
  const url = safeUrl(offer.homepage);
  return page(
    textFor(offer.title, reading.lang)?.text ?? offer.id,
    html`<article><h1>${text(offer.title, reading.lang)}</h1><p>${text(offer.provider.name, reading.lang)}${offer.provider.country === null ? '' : ` (${offer.provider.country})`}</p>
${assurance(offer.verdict, reading)}<p>${text(offer.verdict.explanation, reading.lang)}</p>
<p>${text(offer.description, reading.lang)}</p><h2>Learning outcomes</h2><ul>${offer.learningOutcomes.map((outcome) => html`<li>${text(outcome.title, reading.lang)}</li>`)}</ul>
<h2>Runs</h2><ul>${offer.instances.map((one) => html`<li>${one.start ?? (one.openStart ? 'Open start' : 'No date stated')} · ${one.mode ?? ''} · ${one.language ?? ''} ${one.location.city ?? ''}</li>`)}</ul>
<p>${url === null ? null : html`<a href="${url}">The provider’s own page</a>`} <a href="/v1/offers/${offer.id}">JSON</a></p></article>`,
    reading,
  );
}

export function messagePage(title: string, reading: Reading): string {
  return page(title, html`<h1>${title}</h1><p><a href="/">Search</a></p>`, reading);
}
