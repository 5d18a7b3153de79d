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
import { fold, joinedWordsOf, wordsOf } from '../../services/search/words.ts';
import { mostColumn } from '../../services/store/search/number-columns.ts';
import { vectorOf } from '../../services/store/search/vector.ts';
import type { DocumentRow } from '../../services/store/search/write.ts';
import { labelWords } from './store-labels.ts';
import { pack, packInstances } from './store-packing.ts';
import type { ValueTable } from './store-values.ts';

/** Every value of a document, by dimension. */
export function valuesOf(document: OfferDocument): (readonly [dimension: Facet | InstanceCode, value: string])[] {
  const of = (dimension: Facet | InstanceCode, values: string | readonly string[]) =>
    [...new Set(typeof values === 'string' ? [values] : values)].map((value) => [dimension, value] as const);
  return [
    ...OFFER_CODES.flatMap((name) => of(name, document[name])),
    ...OFFER_NUMBERS.flatMap((name) => of(name, document[name] === null ? UNKNOWN : numberValues(document, name))),
    ...INSTANCE_CODES.flatMap((name) =>
      of(
        name,
        document.instances.flatMap((instance) => instanceValues(instance, name)),
      ),
    ),
  ];
}

/** What an instance holds beside codes, as texts that have numbers of their own when instances are packed. */
function packedValues(instance: DocumentInstance): (readonly [dimension: InstanceFilter, value: string])[] {
  const { enrolment } = instance;
  return [
    ...INSTANCE_NUMBERS.flatMap((name) => {
      const spans = instanceSpans(instance, name);
      return spans.length === 0 ? [[name, UNKNOWN] as const] : spans.map((span) => [name, span.join('/')] as const);
    }),
    ['openOn', enrolment === undefined ? UNKNOWN : enrolment.join('/')] as const,
  ];
}

/** Everything of a document that has a number in a build. */
export function numberedValues(document: OfferDocument): (readonly [dimension: string, value: string])[] {
  return [...valuesOf(document), ...document.instances.flatMap(packedValues)];
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
    for (const word of new Set(wordsOf(text).concat(joinedWordsOf(text)))) {
      const folded = fold(word);
      const known = weights.get(folded);
      if (known !== undefined) weights.set(folded, known | BIT[weight]);
      else {
        const size = Buffer.byteLength(folded);
        if (
          size > MAX_FOLDED_BYTES ||
          weights.size >= MAX_DOCUMENT_WORDS ||
          bytes + size + WORD_OVERHEAD > MAX_DOCUMENT_BYTES
        )
          continue;
        bytes += size + WORD_OVERHEAD;
        weights.set(folded, BIT[weight]);
      }
      said.add(word);
    }
  }
  // These are letters, digits, `+` and `#` only, so nothing in a lexeme needs escaping inside quotes.
  const title: string[] = [];
  for (const [word, sum] of weights) if ((sum & BIT.A) !== 0) title.push(`'${word}'`);
  return { title: title.join(' '), weights, spoken };
}

function numbersOf(document: OfferDocument): DocumentRow['numbers'] {
  const columns = OFFER_NUMBERS.flatMap((name) => {
    const [least, most] = numberSpan(document, name) ?? [null, null];
    return [[name, least] as const, [mostColumn(name), most] as const];
  });
  return Object.fromEntries(columns) as DocumentRow['numbers'];
}

/** A document as a row. All its values must have numbers. */
export function documentRow(document: OfferDocument, words: DocumentWords, values: ValueTable): DocumentRow {
  const id = (dimension: string, value: string): number => {
    const number = values.id(dimension, value);
    if (number === undefined) throw new Error(`no number for ${dimension}`);
    return number;
  };
  const numbers = valuesOf(document).map(([dimension, value]) => ({ dimension, id: id(dimension, value) }));
  // Values that are compared alike have one number, which counts once.
  const distinct = (some: typeof numbers) => [...new Set(some.map((one) => one.id))];
  const codes = distinct(numbers.filter(({ dimension }) => !isApart(dimension)));
  const skills = distinct(numbers.filter(({ dimension }) => isApart(dimension)));
  const instances = document.instances.map((instance) => {
    const { enrolment = null, start, startUntil = start, openStart, price } = instance;
    const codes = byInstanceCode((name) => instanceValues(instance, name).map((value) => id(name, value)));
    const numbers = byInstanceNumber((name) => instanceSpans(instance, name));
    const others = packedValues(instance).map(([name, value]) => id(name, value));
    return {
      row: { codes, numbers, enrolment, start, startUntil, openStart, price },
      packed: { codes: [...Object.values(codes).flat(), ...others], start, startUntil, openStart },
    };
  });
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
