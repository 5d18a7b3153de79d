import type { DraftOutcome, DraftText } from '../../draft.ts';
import { textsOf } from '../json/texts.ts';
import { isObject, type JsonObject, listOf, memberOf } from '../json/values.ts';

/** Learning outcomes as drafts, the sentences that introduce them, and whether a text had to be taken apart. */
export interface ReadOutcomes {
  readonly outcomes: readonly DraftOutcome[];
  readonly summary: readonly DraftText[];
  readonly wasSplit: boolean;
}

const BULLET = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/;
const SILENT = { type: null, escoSkills: [], otherSkills: [], note: [], order: null };

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

/** One stated outcome, which may hold a whole list in each of its languages. */
function split(texts: readonly DraftText[]): ReadOutcomes {
  const whole = { outcomes: [{ ...SILENT, title: texts }], summary: [], wasSplit: false };
  if (texts.length === 0) return { outcomes: [], summary: [], wasSplit: false };
  const read = texts.map(({ text, language }) => ({ language, ...piecesOf(text) }));
  const count = read[0]?.pieces.length ?? 0;
  // Where the languages do not list equally many, nobody can tell which piece translates which.
  if (count < 2 || read.some(({ pieces }) => pieces.length !== count)) return whole;
  return {
    outcomes: Array.from({ length: count }, (_, at) => ({
      ...SILENT,
      title: read.map(({ pieces, language }) => ({ text: pieces[at] ?? '', language })),
    })),
    summary: read.flatMap(({ lead, language }) => (lead === '' ? [] : [{ text: lead, language }])),
    wasSplit: true,
  };
}

/** An outcome of version 6: a record of its own. */
function described(outcome: JsonObject): DraftOutcome {
  const name = textsOf(memberOf(outcome, 'name'));
  const description = textsOf(memberOf(outcome, 'description'));
  return name.length > 0 ? { ...SILENT, title: name, note: description } : { ...SILENT, title: description };
}

const isText = (value: unknown): boolean => !isObject(value) || 'value' in value;

/**
 * Learning outcomes of both versions: lists of texts, one list for each outcome; records; or ids of records that are
 * known by `byId`. A list in one text (with bullets, or in paragraphs) becomes an outcome for each piece. `once` takes
 * out what stands twice.
 */
export function outcomesOf(
  record: JsonObject,
  byId: ReadonlyMap<string, JsonObject>,
  once: (texts: readonly DraftText[]) => readonly DraftText[] = (texts) => texts,
): ReadOutcomes {
  const stated = listOf(memberOf(record, 'learningOutcomes'));
  const ids = stated.length > 0 ? [] : listOf(memberOf(record, 'learningOutcomeIds'));
  const records = [
    ...stated.filter((item) => isObject(item) && !isText(item)),
    ...ids.map((id) => byId.get(String(id))),
  ];
  const lists = stated.filter(Array.isArray);
  // Against the schema, some write the texts of a single outcome without the inner list.
  const loose = stated.filter((item) => !Array.isArray(item) && isText(item));
  const read = [...lists, ...(loose.length > 0 ? [loose] : [])].map((list) => split(once(textsOf(list))));
  return {
    outcomes: [...records.filter(isObject).map(described), ...read.flatMap(({ outcomes }) => outcomes)],
    summary: read.flatMap(({ summary }) => summary),
    wasSplit: read.some(({ wasSplit }) => wasSplit),
  };
}
