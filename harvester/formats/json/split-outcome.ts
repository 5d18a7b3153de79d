import type { DraftOutcome, DraftText } from '../../draft.ts';
import { SILENT_OUTCOME } from '../../silent-draft.ts';

/** Learning outcomes as drafts, the sentences that introduce them, and whether a text had to be taken apart. */
export interface ReadOutcomes {
  readonly outcomes: readonly DraftOutcome[];
  readonly summary: readonly DraftText[];
  readonly wasSplit: boolean;
}

const BULLET = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/;

/** A text in its pieces: what its bullets list, else its paragraphs. `lead`: what stands before the bullets. */
export function piecesOf(text: string): { readonly lead: string; readonly pieces: readonly string[] } {
  const lines = text.replaceAll('\r', '').split('\n');
  const first = lines.findIndex((line) => BULLET.test(line));
  if (first >= 0) {
    const pieces: string[] = [];
    for (const line of lines.slice(first)) {
      if (BULLET.test(line)) pieces.push(line.replace(BULLET, '').trim());
      // A line without a bullet goes on with the one before it.
      else if (line.trim() !== '') pieces.push(`${pieces.pop() ?? ''} ${line.trim()}`.trim());
    }
    const lead = lines.slice(0, first).join('\n').trim();
    const said = pieces.filter((piece) => piece !== '');
    return said.length > 0 ? { lead, pieces: said } : { lead: '', pieces: [text.trim()] };
  }
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return { lead: '', pieces: paragraphs };
}

/** One stated outcome, which may hold a whole list in each of its languages: an outcome for each piece. */
export function splitOutcome(texts: readonly DraftText[]): ReadOutcomes {
  const whole = { outcomes: [{ ...SILENT_OUTCOME, title: texts }], summary: [], wasSplit: false };
  if (texts.length === 0) return { outcomes: [], summary: [], wasSplit: false };
  const read = texts.map(({ text, language }) => ({ language, ...piecesOf(text) }));
  const count = read[0]?.pieces.length ?? 0;
  // Where the languages do not list equally many, nobody can tell which piece translates which.
  if (count < 2 || read.some(({ pieces }) => pieces.length !== count)) return whole;
  return {
    outcomes: Array.from({ length: count }, (_, at) => ({
      ...SILENT_OUTCOME,
      title: read.map(({ pieces, language }) => ({ text: pieces[at] ?? '', language })),
    })),
    summary: read.flatMap(({ lead, language }) => (lead === '' ? [] : [{ text: lead, language }])),
    wasSplit: true,
  };
}
