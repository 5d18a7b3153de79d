import { cutText } from '../../services/model/cut-text.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { parseLanguage } from '../../services/vocab/languages.ts';
import type { DraftText } from '../draft.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';

/** Where a source gave no language. */
export const NO_LANGUAGE = 'und';
/** Texts of one element that are looked at: more than there are languages of the Union with some variants. */
const MAX_TEXTS = 100;
const TITLE_CHARACTERS = 1_000;

interface Candidate {
  readonly text: string;
  /** The tag was the bare language: it stands before a regional variant. */
  readonly plainTag: boolean;
}

function better(a: Candidate, b: Candidate): Candidate {
  if (a.plainTag !== b.plainTag) return a.plainTag ? a : b;
  if (a.text.length !== b.text.length) return a.text.length > b.text.length ? a : b;
  return a.text <= b.text ? a : b;
}

/** Our language code for a tag; `und` where there is none, or none that exists. */
function keyOf(tag: string | null, path: string, report: Report): string {
  if (tag === null || tag === NO_LANGUAGE || tag === '') {
    report.add('text-without-language', path);
    return NO_LANGUAGE;
  }
  const language = parseLanguage(tag);
  if (language === null) report.add('language-tag-unknown', path, tag);
  return language?.code ?? NO_LANGUAGE;
}

export interface TextOptions {
  /** One line, and not longer than a title may be. */
  readonly title?: boolean;
}

/**
 * Texts of one element as a language map. Where two are in one language, the one with the bare tag stands, else the longer one: an order that does not depend on
 * the document's. Empty texts say nothing.
 */
export function languageMap(
  drafts: readonly DraftText[],
  path: string,
  report: Report,
  options: TextOptions = {},
): LanguageMap {
  if (drafts.length === 0) return {};
  const chosen = new Map<string, Candidate>();
  if (drafts.length > MAX_TEXTS) report.add('too-many-values', path, String(drafts.length));
  for (const draft of drafts.slice(0, MAX_TEXTS)) {
    const read = plainText(draft.text, options.title === true);
    if (read.text === '') continue;
    if (read.hadMarkup) report.add('text-markup', path);
    if (read.hadPersonalData) report.add('personal-data-left-out', path);
    let { text } = read;
    if (options.title === true && text.length > TITLE_CHARACTERS) {
      report.add('text-cut', path, text);
      text = `${cutText(text, TITLE_CHARACTERS)}…`;
    }
    const key = keyOf(draft.language, path, report);
    const candidate = { text, plainTag: draft.language?.toLowerCase() === key };
    const before = chosen.get(key);
    if (before !== undefined && before.text !== text) report.add('text-repeated', path, text);
    chosen.set(key, before === undefined ? candidate : better(before, candidate));
  }
  if (chosen.size === 1) for (const [key, { text }] of chosen) return { [key]: text };
  return Object.fromEntries(
    [...chosen].map(([key, { text }]) => [key, text] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
