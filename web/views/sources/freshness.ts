import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import { labelled } from '../text.ts';
import type { SourceRow } from './source-row.ts';

const MS_PER_HOUR = 3_600_000;

/** How old what we hold of a source is, against the interval that its publisher promises. `now`: milliseconds. */
export function freshnessOf(
  { retiredAt, lastCompleteAt, refreshHours }: Pick<SourceRow, 'retiredAt' | 'lastCompleteAt' | 'refreshHours'>,
  now: number,
): 'retired' | 'never' | 'late' | 'inTime' {
  if (retiredAt !== null) return 'retired';
  if (lastCompleteAt === null) return 'never';
  return now - Date.parse(lastCompleteAt) > refreshHours * MS_PER_HOUR ? 'late' : 'inTime';
}

/** The same in words. */
export function freshnessView(source: SourceRow, now: number, { messages, names }: PortalReading): Html {
  const { sources: words, pages } = messages;
  const { retiredAt, lastCompleteAt, refreshHours } = source;
  const promised = labelled(words.promised, `${numberText(refreshHours, messages)} h`, messages);
  const complete =
    lastCompleteAt === null
      ? pages.provider.neverComplete
      : fill(pages.provider.lastComplete, { date: names.day(lastCompleteAt) }, messages);
  const how = freshnessOf(source, now);
  if (how === 'retired' && retiredAt !== null)
    return html`${complete} <strong>${fill(words.retired, { date: names.day(retiredAt) }, messages)}</strong>`;
  const said =
    how === 'inTime' ? html` ${words.inTime}` : how === 'late' ? html` <strong>${words.late}</strong>` : null;
  return html`${complete}${said}<br><small>${promised}</small>`;
}

/** How the last run of a source ended, in a sentence. */
export function outcomeView({ lastRunAt, lastOutcome }: SourceRow, { messages, names }: PortalReading): string {
  const words = messages.pages.provider;
  if (lastOutcome === null) return words.neverRead;
  return fill(words.outcome[lastOutcome], { date: lastRunAt === null ? '' : names.day(lastRunAt) }, messages);
}
