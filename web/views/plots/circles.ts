import { scaleBand, scaleSqrt } from 'd3-scale';
import { type Html, html } from '../html.ts';
import { LETTERS, LINE, linesOf, type Picture, round, textAt, WIDTH } from './picture.ts';

/** A label above its row, and how many there are in each column. */
export interface CircleRow {
  readonly label: string;
  /** In the order of the columns. */
  readonly cells: readonly { readonly value: number; readonly text: string }[];
}

const LARGEST = 15;
const GAP = 12;
const HEAD_LINES = 3;

/**
 * Rows, and columns below a heading, with a circle where there is something: its area is the number, which stands below
 * it. What is 0 is left blank.
 */
export function circles(
  heading: string,
  columns: readonly string[],
  rows: readonly CircleRow[],
  about: Pick<Picture, 'id' | 'title' | 'about'>,
): Picture {
  const places = scaleBand(
    columns.map((_, index) => index),
    [0, WIDTH],
  );
  const middle = (index: number): number => round((places(index) ?? 0) + places.bandwidth() / 2);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  const radius = scaleSqrt([0, most], [0, LARGEST]);
  const heads = columns.map((column) => linesOf(column, places.bandwidth() - 4, HEAD_LINES));
  const title = linesOf(heading, WIDTH);
  const below = title.length * LINE;
  const head = heads.map((lines, index) => textAt(middle(index), below + LETTERS, lines, 'middle'));
  let y = below + Math.max(0, ...heads.map((lines) => lines.length)) * LINE + GAP;
  const body = rows.map(({ label, cells }): Html[] => {
    const top = y;
    const lines = linesOf(label, WIDTH);
    y += lines.length * LINE + LARGEST;
    const centre = y;
    y += LARGEST + LINE + GAP;
    return [
      html`<line class="plot-rule" x1="0" x2="${WIDTH}" y1="${round(top)}" y2="${round(top)}"/>`,
      ...textAt(0, top + LINE, lines),
      ...cells.flatMap(({ value, text }, index): Html[] =>
        value === 0
          ? []
          : [
              html`<circle class="plot-bar plot-bar--0" cx="${middle(index)}" cy="${round(centre + 4)}" r="${round(Math.max(1.5, radius(value)))}"/>`,
              ...textAt(middle(index), centre + LARGEST + LETTERS + 4, [text], 'middle'),
            ],
      ),
    ];
  });
  return { ...about, width: WIDTH, height: y, body: [...textAt(0, LETTERS, title), ...head.flat(), ...body.flat()] };
}
