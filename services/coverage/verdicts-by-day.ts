import type { Coverage } from './coverage.ts';
import { isInCountry, type Scope } from './scope.ts';
import { number, Sums, type Table, text } from './table.ts';

/**
 * Verdicts as they were counted on the days before: of the last fortnight each day, of a year before one day a week. The
 * daily count does not know agencies, so that with one asked for there is nothing.
 */
export function verdictsByDay({ days }: Coverage, scope: Scope): Table {
  const sums = new Sums();
  const here = scope.agency === null ? days.filter(({ country }) => isInCountry(country, scope)) : [];
  const codes = new Set(here.map(({ code }) => code));
  // A day that was counted, and on which there were none of a kind here, has 0 of it.
  for (const day of new Set(days.map((one) => one.day)))
    for (const code of codes) sums.add({ day, code }, { offers: 0 });
  for (const { day, code, offers } of here) sums.add({ day, code }, { offers });
  return {
    id: 'verdicts-by-day',
    title: 'Verdicts on the days before',
    about:
      'As they were counted on each day, by the country of the provider: each day of the last fortnight, and one a week for a year. Days without a count are absent. With an agency asked for it is empty.',
    names: false,
    columns: [
      text('day', 'The day that was counted.'),
      text('code', 'The code of the verdict.'),
      number('offers', 'Offers that were seen.'),
    ],
    rows: sums.rows(),
    leftOut: 0,
  };
}
