import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import type { Cell, Figures } from './figures.ts';

/** Longer tables are cut here; their CSV file has every row. */
const ROWS_SHOWN = 300;
/** Tables up to so many rows are open at once. */
const ROWS_OPEN = 25;

const cellView = (cell: Cell | undefined): Html => {
  const text = cell === undefined || cell.text === '' ? '–' : cell.text;
  const href = cell?.href ?? null;
  return href === null ? html`${text}` : html`<a href="${href}" rel="nofollow">${text}</a>`;
};

/** The table of a part with the address of its CSV file. It folds without a script, and is whole on paper. */
export function figuresView(title: string, { columns, rows, leftOut, address }: Figures, reading: PortalReading): Html {
  const { messages } = reading;
  const words = messages.coverage;
  const further = leftOut + Math.max(0, rows.length - ROWS_SHOWN);
  const name = fill(words.table, { title }, messages);
  const cells = (row: Readonly<Record<string, Cell>>): Html[] =>
    columns.map(({ name: column, type }, at) =>
      at === 0
        ? html`<th scope="row">${cellView(row[column])}</th>`
        : html`<td${type === 'number' ? html` class="table-number"` : null}>${cellView(row[column])}</td>`,
    );
  return html`<details class="figures-table"${rows.length <= ROWS_OPEN ? html` open` : null}><summary>${name}</summary>
<div class="table-frame" tabindex="0" role="region" aria-label="${name}"><table class="table">
<thead><tr>${columns.map(({ label, type }) => html`<th scope="col"${type === 'number' ? html` class="table-number"` : null}>${label}</th>`)}</tr></thead>
<tbody>${rows.slice(0, ROWS_SHOWN).map(
    (row) => html`<tr>${cells(row)}</tr>
`,
  )}</tbody></table></div></details>
${further === 0 ? null : html`<p class="quiet">${fill(words.further, { count: numberText(further, messages) }, messages)}</p>`}
<p><a href="${address}&amp;format=csv" rel="nofollow">${words.csv}</a></p>`;
}
