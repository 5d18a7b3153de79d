import {
  type DocumentInstance,
  instanceSpans,
  instanceValues,
  type OfferDocument,
  UNKNOWN,
} from '../../services/search/document.ts';
import { numberSpan, numberValues } from '../../services/search/number-values.ts';
import { type SearchedText, TEXT_WEIGHTS } from '../../services/search/ranking.ts';
import {
  byInstanceCode,
  byInstanceNumber,
  type Facet,
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceCode,
  type InstanceFilter,
  isApart,
  OFFER_CODES,
  OFFER_NUMBERS,
} from '../../services/search/schema.ts';
import { storedHit } from '../../services/search/stored-hit.ts';
import { allWordsOf, fold } from '../../services/search/words.ts';
import { mostColumn, type NumberColumn } from '../../services/store/search/number-columns.ts';
import { vectorOf } from '../../services/store/search/vector.ts';
import type { DocumentRow } from '../../services/store/search/write.ts';
import { labelWords } from './store-labels.ts';
import { pack, packInstances } from './store-packing.ts';
import type { ValueTable } from './store-values.ts';

/** Is told of a value. Because a document has some ninety of them, and each twice, no lists of them are made. */
type See<Dimension extends string> = (dimension: Dimension, value: string) => void;

/** Tells every value of the offer itself, by dimension. */
function eachOfferValue(document: OfferDocument, see: See<Facet>): void {
  for (const name of OFFER_CODES) {
    const values: string | readonly string[] = document[name];
    if (typeof values === 'string') see(name, values);
    else for (const value of values) see(name, value);
  }
  for (const name of OFFER_NUMBERS) {
    if (document[name] === null) see(name, UNKNOWN);
    else for (const value of numberValues(document, name)) see(name, value);
  }
}

/** What an instance holds beside codes, as texts that have numbers of their own when instances are packed. */
function eachPackedValue(instance: DocumentInstance, see: See<InstanceFilter>): void {
  for (const name of INSTANCE_NUMBERS) {
    const spans = instanceSpans(instance, name);
    if (spans.length === 0) see(name, UNKNOWN);
    else for (const span of spans) see(name, span.join('/'));
  }
  const { enrolment } = instance;
  see('openOn', enrolment === undefined ? UNKNOWN : enrolment.join('/'));
}

/** Tells everything of a document that has a number in a build, some of it more than once. */
export function eachNumbered(document: OfferDocument, see: See<string>): void {
  eachOfferValue(document, see);
  for (const instance of document.instances) {
    for (const name of INSTANCE_CODES) for (const value of instanceValues(instance, name)) see(name, value);
    eachPackedValue(instance, see);
  }
}

type Weight = 'A' | 'B' | 'C' | 'D';
/** The bit of each weight, so that several weights of a word make one sum. */
const BIT: Readonly<Record<Weight, number>> = { A: 1, B: 2, C: 4, D: 8 };
/** The most different words of one document, and their bytes. PostgreSQL takes a tsvector of at most 1 MB. */
const MAX_DOCUMENT_WORDS = 10_000;
const MAX_DOCUMENT_BYTES = 600_000;
/** Taking letters apart makes a word longer. With more bytes than this it has no place in an index. */
const MAX_FOLDED_BYTES = 500;
/** Bytes of each word beside its letters: places and alignment. */
const WORD_OVERHEAD = 12;

/** The texts of a document, with the weight and language of each. */
function textsOf(document: OfferDocument): { weight: Weight; language: string; text: string }[] {
  const of = (name: SearchedText, map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([language, text]) => ({ weight: TEXT_WEIGHTS[name], language, text }));
  return [
    ...of('title', document.title),
    ...document.keywords.map((text) => ({ weight: TEXT_WEIGHTS.keywords, language: 'und', text })),
    ...of('skillLabels', document.skillLabels),
    ...of('providerName', document.providerName),
    ...of('outcomes', document.outcomes),
    ...of('summary', document.summary),
  ];
}

/** A document's words. */
export interface DocumentWords {
  /** Those of the title, as a tsvector text. */
  readonly title: string;
  /** All (folded) words of its texts, each with the sum of its weights: A 1, B 2, C 4, D 8. */
  readonly weights: ReadonlyMap<string, number>;
  /** The words as they were written, by language. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Takes a document's texts apart into folded words with their weights. */
export function documentWords(document: OfferDocument): DocumentWords {
  const weights = new Map<string, number>();
  const spoken = new Map<string, Set<string>>();
  let bytes = 0;
  for (const { weight, language, text } of textsOf(document)) {
    const said = spoken.get(language) ?? new Set<string>();
    spoken.set(language, said);
    const bit = BIT[weight];
    for (const word of allWordsOf(text)) {
      const folded = fold(word);
      const known = weights.get(folded);
      if (known === undefined) {
        const size = Buffer.byteLength(folded);
        if (
          size > MAX_FOLDED_BYTES ||
          weights.size >= MAX_DOCUMENT_WORDS ||
          bytes + size + WORD_OVERHEAD > MAX_DOCUMENT_BYTES
        )
          continue;
        bytes += size + WORD_OVERHEAD;
        weights.set(folded, bit);
      } else if ((known & bit) === 0) weights.set(folded, known | bit);
      said.add(word);
    }
  }
  // These are letters, digits, `+` and `#` only, so nothing in a lexeme needs escaping inside quotes.
  const title: string[] = [];
  for (const [word, sum] of weights) if ((sum & BIT.A) !== 0) title.push(`'${word}'`);
  return { title: title.join(' '), weights, spoken };
}

function numbersOf(document: OfferDocument): DocumentRow['numbers'] {
  const columns: Partial<Record<NumberColumn, number | null>> = {};
  for (const name of OFFER_NUMBERS) {
    const [least, most] = numberSpan(document, name) ?? [null, null];
    columns[name] = least;
    columns[mostColumn(name)] = most;
  }
  return columns as DocumentRow['numbers'];
}

/** For each dimension, whether its values are kept by themselves. */
const IS_APART = Object.fromEntries(
  [...OFFER_CODES, ...OFFER_NUMBERS, ...INSTANCE_CODES].map((name) => [name, isApart(name)]),
) as Readonly<Record<Facet | InstanceCode, boolean>>;

/** A document as a row. All its values must have numbers. */
export function documentRow(document: OfferDocument, words: DocumentWords, values: ValueTable): DocumentRow {
  const id = (dimension: string, value: string): number => {
    const number = values.id(dimension, value);
    if (number === undefined) throw new Error(`no number for ${dimension}`);
    return number;
  };
  // Values that are compared alike have one number, which counts once.
  const [inCodes, inSkills] = [new Set<number>(), new Set<number>()];
  eachOfferValue(document, (name, value) => (IS_APART[name] ? inSkills : inCodes).add(id(name, value)));
  const instances = document.instances.map((instance) => {
    const { enrolment = null, start, startUntil = start, openStart, price } = instance;
    const codes = byInstanceCode((name) => instanceValues(instance, name).map((value) => id(name, value)));
    const numbers = byInstanceNumber((name) => instanceSpans(instance, name));
    const all: number[] = [];
    for (const name of INSTANCE_CODES) for (const code of codes[name]) all.push(code);
    eachPackedValue(instance, (name, value) => all.push(id(name, value)));
    return {
      row: { codes, numbers, enrolment, start, startUntil, openStart, price },
      packed: { codes: all, start, startUntil, openStart },
    };
  });
  for (const name of INSTANCE_CODES)
    for (const { row } of instances)
      for (const code of row.codes[name]) (IS_APART[name] ? inSkills : inCodes).add(code);
  const [codes, skills] = [[...inCodes], [...inSkills]];
  const labels = labelWords(document, values).map((word) => [word, BIT[TEXT_WEIGHTS.fieldLabels]] as const);
  return {
    id: document.id,
    revision: document.revision,
    tx: document.tx,
    codes,
    skills,
    packed: pack(codes),
    packedSkills: pack(skills),
    packedInstances: packInstances(instances.map(({ packed }) => packed)),
    numbers: numbersOf(document),
    price: document.price,
    nextStart: document.nextStart,
    updated: document.updated,
    title: words.title,
    words: vectorOf(words.weights, new Map(labels)),
    hit: storedHit(document.hit),
    instances: JSON.stringify(document.instances),
    rows: instances.map(({ row }) => row),
  };
}
