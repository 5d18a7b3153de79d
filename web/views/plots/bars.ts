import { scaleLinear } from 'd3-scale';
import { type Html, html } from '../html.ts';
import { LETTERS, LINE, linesOf, type Picture, round, textAt, WIDTH } from './picture.ts';

/** One length, and what stands beside it. */
export interface Bar {
  readonly value: number;
  readonly text: string;
}

/** A label above its bars. */
export interface BarRow {
  readonly label: string;
  readonly bars: readonly Bar[];
}

const BAR = 14;
const GAP = 12;
const BETWEEN = 4;

/** Bars from the left, all to one measure that begins at 0. `room`: what the text beside a bar needs. */
export function bars(rows: readonly BarRow[], about: Pick<Picture, 'id' | 'title' | 'about'>, room = 60): Picture {
  const most = Math.max(0, ...rows.flatMap((row) => row.bars.map(({ value }) => value)));
  const length = scaleLinear([0, Math.max(1, most)], [0, WIDTH - room]);
  let y = 0;
  const body = rows.map(({ label, bars: own }): Html[] => {
    const lines = linesOf(label, WIDTH);
    const words = textAt(0, y + LETTERS, lines);
    y += lines.length * LINE + BETWEEN;
    const drawn = own.map(({ value, text }, index): Html => {
      const width = round(length(value));
      const top = y;
      y += BAR + BETWEEN;
      return html`<rect class="plot-bar plot-bar--${index}" x="0" y="${round(top)}" width="${width}" height="${BAR}"/><text x="${round(width + BETWEEN)}" y="${round(top + BAR - 2)}">${text}</text>`;
    });
    y += GAP - BETWEEN;
    return [...words, ...drawn];
  });
  return { ...about, width: WIDTH, height: y, body: body.flat() };
}
