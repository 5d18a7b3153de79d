import { cutText } from '../../services/model/cut-text.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { parseLanguage } from '../../services/vocab/languages.ts';
import type { DraftText } from '../draft.ts';
import { plainText } from './plain-text.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

/** The tag of texts for which a source gave no language. */
export const NO_LANGUAGE = 'und';
/** How many texts of one element are looked at: more than the languages of the Union with some variants. */
const MAX_TEXTS = 100;
const TITLE_CHARACTERS = 1_000;
const MAX_TAG = 12;

/** The text that says more, by an order that does not depend on the document. */
function better(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a <= b ? a : b;
}

/**
 * Under each language stands its own text, else the best of its regional ones. Other regional texts stay under their
 * tags.
 */
function byLanguage(byTag: ReadonlyMap<string, string>): LanguageMap {
  const tags = [...byTag.keys()];
  if (!tags.some((tag) => tag.includes('-'))) {
    const plain: Record<string, string> = {};
    for (const tag of tags.sort()) plain[tag] = byTag.get(tag) ?? '';
    return plain;
  }
  const languages = new Set([...byTag.keys()].map((tag) => tag.split('-', 1)[0] ?? tag));
  const texts = [...languages].flatMap((language): [string, string][] => {
    const regional = [...byTag].filter(([tag]) => tag.startsWith(`${language}-`));
    const own = byTag.get(language) ?? regional.map(([, text]) => text).reduce(better);
    return [[language, own], ...regional.filter(([, text]) => text !== own)];
  });
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a tag says beyond its language, in one spelling: `de-AT`, `sr-Latn`. Null where it says no more. */
function regionalTag(tag: string, code: string): string | null {
  const [, ...parts] = tag.split(/[-_]/);
  if (parts.length === 0) return null;
  const spelt = parts.map((part) => {
    if (part.length === 2) return part.toUpperCase();
    return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase();
  });
  const whole = [code, ...spelt].join('-');
  return whole.length <= MAX_TAG ? whole : null;
}

/** Our code for a language tag. `und` where there is no tag, or none that exists. */
function keyOf(tag: string | null, path: string, report: RecordFindings): string {
  if (tag === null || tag === NO_LANGUAGE || tag === '') {
    report.add('text-without-language', path);
    return NO_LANGUAGE;
  }
  const language = parseLanguage(tag);
  if (language === null) report.add('language-tag-unknown', path, tag);
  else if (tag.includes('_')) report.add('language-tag-spelling', path, tag);
  return language?.code ?? NO_LANGUAGE;
}

/** How a text is read. */
export interface TextOptions {
  /** Asks for a single line, at most as long as a title may be. */
  readonly title?: boolean;
  /** A name that is the same in every language, as of a street: that it has none is no finding. */
  readonly isName?: boolean;
}

/**
 * The texts of one element by language. Where two are in one language, the one with the bare tag is taken, else the
 * longer one; regional texts that say something else stay beside it under their tags (`de-AT`). Of two with the same
 * tag one is kept. Empty texts are dropped.
 */
export function languageMap(
  drafts: readonly DraftText[],
  path: string,
  report: RecordFindings,
  options: TextOptions = {},
): LanguageMap {
  if (drafts.length === 0) return {};
  const byTag = new Map<string, string>();
  for (const draft of atMost(drafts, MAX_TEXTS, path, report)) {
    const read = plainText(draft.text, options.title === true);
    if (read.text === '') continue;
    if (read.hadMarkup) report.add('text-markup', path);
    if (read.hadPersonalData) report.add('personal-data-left-out', path);
    if (read.wasDamaged) report.add('damaged-text', path, draft.text);
    if (read.hadControls) report.add('control-characters', path);
    let { text } = read;
    if (options.title === true && text.length > TITLE_CHARACTERS) {
      report.add('text-cut', path, text);
      text = `${cutText(text, TITLE_CHARACTERS)}…`;
    }
    const unnamed = options.isName === true && draft.language === null;
    const language = unnamed ? NO_LANGUAGE : keyOf(draft.language, path, report);
    const key = (language === NO_LANGUAGE ? null : regionalTag(draft.language ?? '', language)) ?? language;
    const before = byTag.get(key);
    if (before !== undefined && before !== text) report.add('text-repeated', path, text);
    byTag.set(key, before === undefined ? text : better(before, text));
  }
  if (byTag.size === 1) for (const [tag, text] of byTag) return { [tag.split('-', 1)[0] ?? tag]: text };
  return byLanguage(byTag);
}

/** A word of a record as a text without a language. Empty where nothing of it can be shown. */
export function untagged(word: string): LanguageMap {
  const { text } = plainText(word, true);
  return text === '' ? {} : { [NO_LANGUAGE]: cutText(text, TITLE_CHARACTERS) };
}
