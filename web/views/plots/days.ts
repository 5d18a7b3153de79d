import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Html, html } from '../html.ts';
import { LETTERS, LINE, linesOf, type Picture, round, textAt, WIDTH } from './picture.ts';

/** One thing that was counted on days. Days are in milliseconds since 1970. */
export interface DaySeries {
  readonly label: string;
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** The first and the last number, in words. */
  readonly first: string;
  readonly last: string;
}

const HEIGHT = 40;
const GAP = 14;
const ROOM = 56;

/** A line for each series below its label, all to one measure. `ends`: the first and the last day, in words. */
export function days(
  series: readonly DaySeries[],
  ends: readonly [string, string],
  about: Pick<Picture, 'id' | 'title' | 'about'>,
): Picture {
  const points = series.flatMap((one) => one.points);
  const ats = points.map(({ at }) => at);
  const [from, to] = [Math.min(...ats), Math.max(...ats)];
  const most = Math.max(1, ...points.map(({ value }) => value));
  const x = scaleLinear([from, Math.max(from + 1, to)], [ROOM, WIDTH - ROOM]);
  let y = 0;
  const body = series.map(({ label, points: own, first, last }): Html[] => {
    const lines = linesOf(label, WIDTH);
    const words = textAt(0, y + LETTERS, lines);
    y += lines.length * LINE + GAP;
    const top = y;
    y += HEIGHT + GAP;
    const height = scaleLinear([0, most], [top + HEIGHT, top]);
    const path = line<(typeof own)[number]>(
      (point) => round(x(point.at)),
      (point) => round(height(point.value)),
    )(own);
    const [start, end] = [own[0], own.at(-1)];
    return [
      ...words,
      html`<line class="plot-rule" x1="${ROOM}" x2="${WIDTH - ROOM}" y1="${top + HEIGHT}" y2="${top + HEIGHT}"/>`,
      html`<path class="plot-line" d="${path}"/>`,
      ...own.map(
        (point) =>
          html`<circle class="plot-point" cx="${round(x(point.at))}" cy="${round(height(point.value))}" r="2"/>`,
      ),
      ...(start === undefined ? [] : textAt(ROOM - 6, height(start.value) + 4, [first], 'end')),
      ...(end === undefined ? [] : textAt(WIDTH - ROOM + 6, height(end.value) + 4, [last])),
    ];
  });
  const [first, last] = ends;
  const foot = [...textAt(0, y + LETTERS, [first]), ...textAt(WIDTH, y + LETTERS, [last], 'end')];
  return { ...about, width: WIDTH, height: y + LINE, body: [...body.flat(), ...foot] };
}
