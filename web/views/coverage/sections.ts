import { fill } from '../../../messages/fill.ts';
import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import type { Figures, SectionName, ShownCoverage } from './figures.ts';
import { pictureOf } from './pictures.ts';
import { figuresView } from './table.ts';

/** One part of the page. `id` is its place in the address (`#evidence`). */
export interface CoverageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** The least number of days that can be compared. */
const DAYS_COMPARED = 2;

/** A part with a heading of its own; others stand under the one before. */
type Heading = Exclude<SectionName, 'expiringByAgency'>;

/** What is said of a part before its figures. */
function aboutOf(name: Heading, shown: ShownCoverage, { messages, names }: PortalReading): string {
  const against = shown.against === null ? '' : names.day(shown.against);
  return fill(messages.coverage.about[name], { asOf: names.day(shown.asOf), against }, messages);
}

/** What stands in place of figures where there are none. Null: there are some. */
function absence(name: Heading, figures: Figures, shown: ShownCoverage, { messages }: PortalReading): string | null {
  const { nothing, fewDays, noAgencyDays } = messages.coverage;
  if (name === 'time') {
    if (shown.agency !== null) return noAgencyDays;
    if (new Set(figures.rows.map(({ day }) => day?.value)).size < DAYS_COMPARED) return fewDays;
  }
  return figures.rows.length === 0 ? nothing : null;
}

function section(name: Heading, shown: ShownCoverage, reading: PortalReading): CoverageSection | null {
  const figures = shown.figures[name];
  if (figures === undefined) return null;
  const title = reading.messages.coverage.section[name];
  const absent = absence(name, figures, shown, reading);
  const byAgency = name === 'expiring' ? shown.figures.expiringByAgency : undefined;
  const further =
    byAgency === undefined || byAgency.rows.length === 0
      ? null
      : figuresView(`${title}: ${reading.messages.coverage.agency}`, byAgency, reading);
  return {
    id: name,
    title,
    body: html`<p class="prose">${aboutOf(name, shown, reading)}</p>
${absent === null ? html`<div class="figures-pair">${pictureOf(name, figures, shown, reading)}<div>${figuresView(title, figures, reading)}${further}</div></div>` : html`<p>${absent}</p>`}`,
  };
}

const ORDER: readonly Heading[] = [
  ...(['possible', 'difference', 'evidence', 'level', 'providerKind', 'activity'] as const),
  ...(['agencies', 'expiring', 'time'] as const),
];

/** The parts that everybody sees: totals only, so that no row names an offer, a provider or a report. */
export function publicSections(shown: ShownCoverage, reading: PortalReading): readonly CoverageSection[] {
  return ORDER.flatMap((name) => section(name, shown, reading) ?? []);
}
