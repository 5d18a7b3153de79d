import { found } from '../../../services/model/finding.ts';
import type { DraftContradiction, InstanceDraft } from '../../draft.ts';
import { sortDraft } from '../../draft-order.ts';
import type { RecordRead } from '../format.ts';
import { cellsOf } from './cells.ts';
import type { PlacedColumn } from './header.ts';
import { offerOf } from './offer-of.ts';
import { enrolmentOf, isRun, priceOf, runOf } from './run-of.ts';
import type { SheetRow } from './table.ts';

/** Columns that may differ between rows of one run, because each row adds one price and one group that enrols. */
const ROW_BY_ROW = /^(?:price|currency$|enrol_)/;
/** How many rows a finding names. */
const MAX_NAMED = 3;

function groupedBy(rows: readonly SheetRow[], keyOf: (row: SheetRow) => string): SheetRow[][] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Rows that say the same are one: a page that moves while it is read may bring a row twice. */
const eachOnce = (rows: readonly SheetRow[]): SheetRow[] =>
  [...new Map([...rows].reverse().map((row) => [JSON.stringify(row.cells), row])).values()].reverse();

/** `row 4`, `rows 4, 5`: how findings say where an offer stands. */
function placeOf(rows: readonly SheetRow[]): string {
  const numbers = rows
    .slice(0, MAX_NAMED)
    .map(({ number, page }) => (page === undefined ? number : `${number} of page ${page}`));
  return `${numbers.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}${rows.length > MAX_NAMED ? ' …' : ''}`;
}

/** Contradictions between rows, with the rows. */
const told = (list: readonly DraftContradiction[], rows: readonly SheetRow[]): DraftContradiction[] =>
  list.map(({ path, values }) => ({ path: `${path} (${placeOf(rows)})`, values }));

interface Run {
  readonly draft: InstanceDraft;
  readonly contradictions: readonly DraftContradiction[];
}

function runsOf(rows: readonly SheetRow[], columns: readonly PlacedColumn[]): Run[] {
  const ofRun = columns.filter(({ column }) => column.of === 'run');
  const perRow = ofRun.filter(({ column }) => ROW_BY_ROW.test(column.name));
  const shared = ofRun.filter((one) => !perRow.includes(one));
  const names = ofRun.map(({ column }) => column.name);
  const at = columns.find(({ column }) => column.name === 'run_id')?.at ?? -1;
  const groups = groupedBy(
    rows.filter((row) => isRun(names, cellsOf([row], ofRun))),
    // A row without a code of its run is a run of its own.
    (row) => row.cells[at]?.trim() || `row ${row.page ?? 1} ${row.number}`,
  );
  return groups.map((group) => {
    const run = cellsOf(group, shared);
    const each = group.map((row) => cellsOf([row], perRow));
    return {
      draft: runOf(run, each.flatMap(priceOf), each.flatMap(enrolmentOf)),
      contradictions: told(run.contradictions, group),
    };
  });
}

/** Yields the offers of a sheet one by one: rows with the same id are one, each row a run of it. */
export function* readRows(rows: readonly SheetRow[], columns: readonly PlacedColumn[]): Generator<RecordRead> {
  const idAt = columns.find(({ column }) => column.name === 'id')?.at ?? -1;
  const ofOffer = columns.filter(({ column }) => column.of !== 'run');
  for (const all of groupedBy(rows, (row) => row.cells[idAt]?.trim() || `\n${row.page ?? 1} ${row.number}`)) {
    const group = eachOnce(all);
    const id = group[0]?.cells[idAt]?.trim() ?? '';
    const subject = id === '' ? placeOf(group) : `${placeOf(group)}: ${id.slice(0, 200)}`;
    if (id === '') {
      yield { state: 'rejected', findings: [found('no-identifier', { subject, path: 'id' })] };
      continue;
    }
    const runs = runsOf(group, columns);
    const offer = cellsOf(group, ofOffer);
    const draft = offerOf(
      offer,
      subject,
      runs.map((run) => run.draft),
    );
    const contradictions = [...told(offer.contradictions, group), ...runs.flatMap((run) => run.contradictions)];
    yield { state: 'draft', draft: sortDraft({ ...draft, contradictions }) };
  }
}
