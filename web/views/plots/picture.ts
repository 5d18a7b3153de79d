import { type Html, html } from '../html.ts';

/** A drawing in units of its own, which the page makes as wide as there is room. */
export interface Picture {
  /** Of letters, digits and dashes; unique on the page. */
  readonly id: string;
  readonly title: string;
  /** In a sentence what is drawn, for whoever does not see it. */
  readonly about: string;
  readonly width: number;
  readonly height: number;
  readonly body: Html | readonly Html[];
}

/** The size of letters in a drawing, and the height of its lines. */
export const LETTERS = 13;
export const LINE = 17;
/** Of a drawing with text: narrow, so that letters stay readable on a phone. */
export const WIDTH = 360;
/** How wide a letter is at most, on average, as a part of its height. */
const LETTER_WIDTH = 0.56;
/** A label has at most so many lines; the table has all of it. */
const MOST_LINES = 5;

/** The drawing with its title and what it shows, as SVG within the page. It has no styles and no scripts of its own. */
export function pictureView({ id, title, about, width, height, body }: Picture): Html {
  return html`<svg class="plot" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-labelledby="${id}-title ${id}-about">
<title id="${id}-title">${title}</title><desc id="${id}-about">${about}</desc>
${body}
</svg>
`;
}

/** A text in lines that are no wider than `width`: SVG breaks none by itself. A word that no line can hold is cut. */
export function linesOf(text: string, width: number, most = MOST_LINES): string[] {
  const room = Math.max(2, Math.floor(width / (LETTERS * LETTER_WIDTH)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const short = word.length > room ? `${word.slice(0, room - 1)}…` : word;
    if (line === '') line = short;
    else if (line.length + 1 + short.length <= room) line += ` ${short}`;
    else {
      lines.push(line);
      line = short;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.length < room ? last : last.slice(0, room - 1)}…`];
}

/** Lines of text from a place downwards. `anchor`: which end of each line is there. */
export function textAt(
  x: number,
  y: number,
  lines: readonly string[],
  anchor: 'start' | 'middle' | 'end' = 'start',
): Html[] {
  return lines.map(
    (line, index) =>
      html`<text x="${round(x)}" y="${round(y + index * LINE)}"${anchor === 'start' ? null : html` text-anchor="${anchor}"`}>${line}</text>`,
  );
}

const TENTHS = 10;
/** A place in a drawing, as exact as can be seen. */
export const round = (value: number): number => Math.round(value * TENTHS) / TENTHS;
