import type { Day } from '../model/day.ts';
import { DIMENSIONS } from './dimensions.ts';
import { isEmptyWord } from './empty-words.ts';
import { type Blank, isBlank, type Lexicon, type Phrase } from './filter-words.ts';
import type { Understood } from './preferred.ts';
import { compoundsOf, fold } from './words.ts';

/** What a text says: its subject, and what filters say, too. */
export interface UnderstoodText {
  /** The words that are left to be searched for. Empty where only words without a subject are left. */
  readonly rest: string;
  readonly understood: readonly Understood[];
}

/** How many phrases count. Further ones stay words. */
const MAX_PHRASES = 8;
/** How many words of a query are looked at. */
const MAX_TOKENS = 200;
const { bounds: ECTS } = DIMENSIONS.ects;
const { bounds: EQF } = DIMENSIONS.eqf;

const TOKEN = /\d{1,4}(?:[.,]\d{1,2})?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const NUMBER = /^\d{1,4}(?:[.,]\d{1,2})?$/;
const YEAR = /^20\d\d$/;
const HYPHEN = /^[-‐‑]$/;
/** What is quoted is meant as it is written. */
const QUOTED = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/g;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly folded: string;
}

/** A phrase where it stands in a query, with what fills its blanks. */
interface Found {
  readonly phrase: Phrase;
  readonly tokens: readonly Token[];
  readonly numbers: readonly number[];
  readonly month: number | null;
  readonly year: number | null;
  readonly language: string | null;
}

function tokensOf(q: string): Token[] {
  const quoted = [...q.matchAll(QUOTED)].map(({ 0: text, index }) => [index, index + text.length] as const);
  const tokens: Token[] = [];
  for (const { 0: typed, index } of q.matchAll(TOKEN)) {
    if (tokens.length >= MAX_TOKENS) break;
    if (quoted.some(([from, to]) => index >= from && index < to)) continue;
    tokens.push({ start: index, end: index + typed.length, typed, folded: fold(typed) });
  }
  return tokens;
}

/** What a word fills a blank with. Null where it is something else. */
function filledBy(blank: Blank, token: Token, lexicon: Lexicon): Partial<Found> | null {
  if (blank === '{n}') return NUMBER.test(token.typed) ? { numbers: [Number(token.typed.replace(',', '.'))] } : null;
  const word = token.typed.toLowerCase();
  if (blank === '{month}') {
    const month = lexicon.monthOf(word);
    return month === null ? null : { month };
  }
  const language = lexicon.languageOf(word);
  return language === null ? null : { language };
}

function foundAt(tokens: readonly Token[], at: number, phrase: Phrase, lexicon: Lexicon): Found | null {
  if (at + phrase.words.length > tokens.length) return null;
  const [first = ''] = phrase.words;
  // Nearly every phrase ends here: there are many of them, in many languages.
  if (!isBlank(first) && first !== tokens[at]?.folded) return null;
  let found: Found = { phrase, tokens: [], numbers: [], month: null, year: null, language: null };
  for (const [place, word] of phrase.words.entries()) {
    const token = tokens[at + place] as Token;
    if (isBlank(word)) {
      const filled = filledBy(word, token, lexicon);
      if (filled === null) return null;
      found = { ...found, ...filled, numbers: [...found.numbers, ...(filled.numbers ?? [])] };
    } else if (word !== token.folded) return null;
  }
  const after = tokens[at + phrase.words.length];
  const year = found.month !== null && after !== undefined && YEAR.test(after.typed) ? Number(after.typed) : null;
  const length = phrase.words.length + (year === null ? 0 : 1);
  return { ...found, year, tokens: tokens.slice(at, at + length) };
}

/** True where a hyphen joins a phrase to a word that says something (`online-marketing`): then it is part of that. */
function isPartOfWord({ tokens }: Found, all: readonly Token[], q: string): boolean {
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
  const before = all[all.indexOf(first) - 1];
  const after = all[all.indexOf(last) + 1];
  const joins = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && other !== undefined && HYPHEN.test(q.slice(one.end, other.start));
  return (
    (joins(before, first) && !isEmptyWord(before?.folded ?? '')) ||
    (joins(last, after) && !isEmptyWord(after?.folded ?? ''))
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The month that is meant: of the year that is named, else the next one that has not ended. */
function monthOf({ month, year }: Found, today: Day | null): { readonly first: Day; readonly last: Day } | null {
  if (month === null || today === null) return null;
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const meant = year ?? (month < thisMonth ? thisYear + 1 : thisYear);
  const days = new Date(Date.UTC(meant, month, 0)).getUTCDate();
  return { first: `${meant}-${two(month)}-01`, last: `${meant}-${two(month)}-${two(days)}` };
}

/** The parameters and values that a phrase says. Empty where its numbers make no sense. */
function saidBy(found: Found, today: Day | null): readonly (readonly [parameter: string, value: string])[] {
  const { meaning } = found.phrase;
  const [least = 0, most = least] = found.numbers;
  const month = monthOf(found, today);
  switch (meaning.is) {
    case 'value':
      return [[meaning.parameter, meaning.value]];
    case 'ects':
      if (least <= 0 || most < least || most > ECTS.most) return [];
      return [['ects', most === least ? `${least}` : `${least}-${most}`]];
    case 'eqf':
      return Number.isInteger(least) && least >= EQF.least && least <= EQF.most ? [['eqf', `${least}`]] : [];
    case 'from':
      return month === null ? [] : [['startsFrom', month.first]];
    case 'during':
      return month === null
        ? []
        : [
            ['startsFrom', month.first],
            ['startsTo', month.last],
          ];
    case 'language':
      return found.language === null ? [] : [['language', found.language]];
  }
}

/**
 * Takes out of a query what says the same as a filter. Of several phrases at one place the longest counts. A phrase
 * between quotes, or joined by a hyphen to a word of a subject, stays a word. `today` (ISO day) says which year's month
 * is meant; without it months stay words.
 */
export function understand(q: string, lexicon: Lexicon, today: Day | null): UnderstoodText {
  const tokens = tokensOf(q);
  const understood: Understood[] = [];
  let [rest, phrases] = ['', 0];
  let [at, copied] = [0, 0];
  while (at < tokens.length && phrases < MAX_PHRASES) {
    const candidates = lexicon.phrases.filter(
      ({ words: [first = ''] }) => isBlank(first) || first === tokens[at]?.folded,
    );
    const said = candidates
      .flatMap((phrase) => foundAt(tokens, at, phrase, lexicon) ?? [])
      .filter((found) => !isPartOfWord(found, tokens, q))
      .map((found) => ({ found, values: saidBy(found, today) }))
      .find(({ values }) => values.length > 0);
    if (said === undefined) {
      at += 1;
      continue;
    }
    const [start, end] = [said.found.tokens[0]?.start ?? 0, said.found.tokens.at(-1)?.end ?? 0];
    const words = q.slice(start, end);
    understood.push(...said.values.map(([parameter, value]) => ({ words, parameter, value })));
    rest += `${q.slice(copied, start)} `;
    copied = end;
    at += said.found.tokens.length;
    phrases += 1;
  }
  if (phrases === 0) return { rest: q, understood: [] };
  rest = `${rest}${q.slice(copied)}`.replace(/\s+/g, ' ').trim();
  const tells = compoundsOf(rest).some((words) => words.some(({ word }) => !isEmptyWord(word)));
  return { rest: tells ? rest : '', understood };
}
