import { fill, registerWords, wordFor } from '../../messages/fill.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import type { Source } from '../../services/model/source.ts';
import { allianceLinks } from './alliance-links.ts';
import { everyOffer } from './every-offer.ts';
import { type Hit, hitView } from './hit.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { outward } from './link.ts';
import type { PortalReading } from './portal-reading.ts';
import { registerBeside } from './register-beside.ts';
import { foundView, type RepliedFinding } from './reply-page.ts';
import { calledSource } from './sources/source-row.ts';
import { directionIn, labelled, nameIn, textFor } from './text.ts';

/** A report of the register that names the provider. */
export interface ProviderReport {
  /** The number that its register gives it, and the short name of that register. */
  readonly id: number;
  readonly registry: string;
  readonly url: string;
  /** The agency's full name. Null where the register does not list it. */
  readonly agency: string | null;
  readonly activities: readonly string[];
  /** Programmes that it is about. Empty: the institution as a whole. */
  readonly programmes: readonly string[];
  readonly decision: string;
  readonly status: 'obligatory' | 'voluntary';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly isOver: boolean;
}

/** Everything that the page of a provider shows. */
export interface ShownProvider {
  readonly provider: Provider;
  /** The register that was read. Null before the first read. */
  readonly registry: string | null;
  readonly entries: readonly RegistryProvider[];
  readonly reports: readonly ProviderReport[];
  readonly moreReports: number;
  readonly sources: readonly Source[];
  /** Differences from the register that everybody sees. */
  readonly findings: readonly RepliedFinding[];
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** How many programmes of one report are named. */
const MAX_PROGRAMMES = 5;
/** Where DEQAR shows an institution; its ids are `DEQARINST` and the number. */
const DEQAR_ENTRIES = 'https://data.deqar.eu/institution/';

const entryUrl = (registry: string, id: string): string | null =>
  registry === 'deqar' ? `${DEQAR_ENTRIES}${encodeURIComponent(id)}` : null;

function entriesView({ provider, entries, registry }: ShownProvider, { messages }: PortalReading): Html {
  const words = messages.pages.provider;
  if (registry === null) return html`<p class="notice notice--unknown">${words.neverCompared}</p>`;
  if (provider.registryIds.length === 0) return html`<p class="notice notice--unknown">${words.noEntry}</p>`;
  return html`<ul>${provider.registryIds.map(({ registry: name, id }) => {
    const entry = entries.find((one) => one.id === id || one.id === `${name}:${id}`);
    const said = fill(words.entry, { register: registerWords(name, messages).name, id }, messages);
    return html`<li>${outward(entryUrl(name, id), said)}${entry === undefined ? null : html`: <span>${entry.name}</span>`}${
      entry?.website ? html` (${outward(entry.website, words.website)})` : null
    }</li>`;
  })}</ul>`;
}

/** Who the provider is in the register by an operator's decision, when and why that was said. Nothing says who said it. */
function decidedView({ provider: { decided } }: ShownProvider, { messages, names }: PortalReading): Html | null {
  if (decided === undefined) return null;
  const { is, none, why } = messages.decidedParty;
  const date = names.day(decided.on);
  const said =
    decided.registryId === null ? fill(none, { date }, messages) : fill(is, { date, id: decided.registryId }, messages);
  return html`<p>${said}<br><small dir="auto">${fill(why, { reason: decided.reason }, messages)}</small></p>`;
}

function reportView(report: ProviderReport, { messages, names }: PortalReading): Html {
  const { ui, pages, flag, decision } = messages;
  const words = pages.provider;
  const span =
    report.validTo === null
      ? fill(words.validFrom, { from: names.day(report.validFrom) }, messages)
      : fill(words.valid, { from: names.day(report.validFrom), to: names.day(report.validTo) }, messages);
  const programmes = report.programmes.slice(0, MAX_PROGRAMMES);
  const more = report.programmes.length - programmes.length;
  return html`<li>${outward(report.url, `${fill(ui.report, { id: report.id }, messages)}${registerBeside(report.registry)}`)}: ${report.agency ?? words.noAgency}. ${report.activities.join(', ')}. ${fill(ui.decision, { decision: wordFor(decision, report.decision) }, messages)} ${span}${report.isOver ? html` <strong>${words.over}</strong>` : null} ${report.status === 'obligatory' ? flag.official : flag.voluntary}${
    programmes.length === 0
      ? null
      : html`<br><small>${labelled(words.programmes, programmes.join(' · '), messages)}${more > 0 ? ` ${fill(messages.gap.more, { count: more }, messages)}` : null}</small>`
  }</li>
`;
}

function reportsView(shown: ShownProvider, reading: PortalReading): Html | null {
  const { messages } = reading;
  const { ui, pages, explanation } = messages;
  const words = pages.provider;
  const { reports, moreReports, registry, provider } = shown;
  const none =
    registry === null || provider.registryIds.length === 0
      ? null
      : html`<p class="notice notice--unknown">${fill(words.noReports, { register: registerWords(registry, messages).name }, messages)} ${explanation.absence}</p>`;
  // Where nothing is compared, “In the register” says so.
  if (reports.length === 0 && none === null) return null;
  return html`<section aria-labelledby="reports"><h2 id="reports">${ui.reports}</h2>
${
  reports.length === 0
    ? none
    : html`<p>${words.reportsAbout}</p>
<ul class="reports">${reports.map((report) => reportView(report, reading))}</ul>`
}${moreReports === 0 ? null : html`<p>${fill(explanation.moreReports, { count: moreReports }, messages)}</p>`}</section>`;
}

function sourceView(source: Source, { messages, names, to }: PortalReading): Html {
  const words = messages.pages.provider;
  const date = source.lastRunAt === null ? '' : names.day(source.lastRunAt);
  const outcome =
    source.lastOutcome === null ? words.neverRead : fill(words.outcome[source.lastOutcome], { date }, messages);
  const complete =
    source.lastCompleteAt === null
      ? words.neverComplete
      : fill(words.lastComplete, { date: names.day(source.lastCompleteAt) }, messages);
  return html`<li><a href="${to(`/sources/${source.id}`)}"><bdi>${calledSource(source)}</bdi></a>: ${complete} ${outcome} <a href="/v1/sources/${source.id}/runs">${words.runs} (JSON)</a></li>
`;
}

function sourcesView({ sources }: ShownProvider, reading: PortalReading): Html {
  const { pages, frame } = reading.messages;
  const words = pages.provider;
  return html`<section aria-labelledby="freshness"><h2 id="freshness">${words.freshness}</h2>
${sources.length === 0 ? html`<p>${words.noSources}</p>` : html`<ul>${sources.map((source) => sourceView(source, reading))}</ul>`}
<p><a href="${reading.to('/publish')}">${frame.publish}</a></p></section>`;
}

/** A provider: who it is, what the register has of it, how fresh its data are, its offers. */
export function providerView(shown: ShownProvider, reading: PortalReading): Html {
  const { messages, lang, names, to } = reading;
  const { ui, pages } = messages;
  const words = pages.provider;
  const { provider, total, hits } = shown;
  const facts = [
    provider.country === null ? null : names.country(provider.country),
    provider.kind === 'unknown' ? null : words.kind[provider.kind],
    provider.alliances.length === 0
      ? null
      : html`${messages.filter.alliance}: ${allianceLinks(provider.alliances, reading)}`,
    provider.alliance === undefined
      ? null
      : html`${messages.whose.alliances}: ${allianceLinks([provider.alliance], reading)}`,
  ].filter((fact) => fact !== null);
  return html`<article><h1 dir="${directionIn(provider.name, lang)}">${nameIn(provider.name, lang) ?? provider.id}</h1>
<p>${facts.map((fact, at) => html`${at === 0 ? null : ' · '}${fact}`)}</p>
<p class="notice">${words.notOffers}</p>
<section aria-labelledby="entries"><h2 id="entries">${words.entries}</h2>
${entriesView(shown, reading)}${decidedView(shown, reading)}</section>
${reportsView(shown, reading)}
${foundView(shown.findings, reading)}${sourcesView(shown, reading)}
<section aria-labelledby="offers"><h2 id="offers">${fill(ui.results, { total }, messages)}</h2>
${total > hits.length ? html`<p><a href="${to('/')}?${everyOffer({ provider: provider.id })}">${fill(ui.showAll, { count: total }, messages)}</a></p>` : null}
<ol class="hits">${hits.map((hit) => hitView(hit, '', reading))}</ol></section>
<p><a href="/v1/providers/${provider.id}">${words.asData} (JSON)</a></p></article>`;
}

/** The page of a provider. */
export function providerPage(shown: ShownProvider, reading: PortalReading): string {
  const { ui } = reading.messages;
  const name = textFor(shown.provider.name, reading.lang)?.text ?? shown.provider.id;
  return page(`${name} – ${ui.title}`, providerView(shown, reading), reading);
}
