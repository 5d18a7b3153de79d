import { addDays, type Day } from '../../services/model/day.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import {
  type DocumentInstance,
  instanceSpans,
  instanceValues,
  type OfferDocument,
  UNKNOWN,
} from '../../services/search/document.ts';
import { numberSpan, numberValues } from '../../services/search/number-values.ts';
import {
  byInstanceCode,
  INSTANCE_NUMBERS,
  type InstanceCode,
  type InstanceFilter,
  isSpan,
  OFFER_CODES,
  OFFER_NUMBERS,
} from '../../services/search/schema.ts';
import { storedHit } from '../../services/search/stored-hit.ts';
import { foldLetters } from '../../services/search/words.ts';
import { dayAsNumber, indexedValue } from './meilisearch-filter.ts';
import { everyLabelToken } from './meilisearch-labels.ts';
import { boundsOf, instanceBoundsOf, SLOTS } from './meilisearch-settings.ts';

type Slots = Readonly<Record<string, readonly (string | number)[]>>;

/** Milliseconds in a second. Instants are indexed in seconds. */
const MS = 1_000;
/** At most the days of a year. */
const MAX_DAYS = 366;

function openness({ start, openStart }: DocumentInstance): string {
  if (openStart) return 'yes';
  return start === null ? UNKNOWN : 'no';
}

/**
 * Every day from one to another. A start that is only known as a month is indexed as all its days, because one and the
 * same value must lie within the range that is asked for.
 */
function daysFrom(first: Day, last: Day): number[] {
  if (first === last) return [dayAsNumber(first)];
  const days: number[] = [];
  for (let day = first; day <= last && days.length < MAX_DAYS; day = addDays(day, 1)) days.push(dayAsNumber(day));
  return days;
}

function startsOf(instances: readonly DocumentInstance[]): number[] {
  return instances.flatMap(({ start, startUntil }) => (start === null ? [] : daysFrom(start, startUntil ?? start)));
}

/** Instances by slot: one in each, and all that are left in the last. */
function slotted(instances: readonly DocumentInstance[]): (readonly DocumentInstance[])[] {
  const single = instances.length <= SLOTS ? instances.length : SLOTS - 1;
  return [
    ...instances.slice(0, single).map((instance) => [instance]),
    ...(instances.length > single ? [instances.slice(single)] : []),
  ];
}

/** Values by slot. A slot without any is left out, because the server would index that it is empty. */
function bySlot(
  slots: readonly (readonly DocumentInstance[])[],
  values: (instances: readonly DocumentInstance[]) => readonly (string | number)[],
): Slots {
  const bySlot: Record<string, readonly (string | number)[]> = {};
  for (const [slot, instances] of slots.entries()) {
    const own = values(instances);
    if (own.length > 0) bySlot[slot] = own.length === 1 ? own : [...new Set(own)];
  }
  return bySlot;
}

/**
 * The same where an instance says something: that a slot says nothing is told by what is missing there, because each
 * value costs the server time. Beside values of other instances in the same slot, `unknown` stays.
 */
function stated(slots: Slots): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, own]) => own.length > 1 || own[0] !== UNKNOWN));
}

const valuesIn = (dimension: InstanceCode) => (instances: readonly DocumentInstance[]) =>
  instances.flatMap((instance) => instanceValues(instance, dimension).map(indexedValue));
const opennessesOf = (instances: readonly DocumentInstance[]) => instances.map(openness);

/** What some instances of a slot have no value for and others have, beside codes, which say so themselves. */
function unknownsOf(instances: readonly DocumentInstance[]): InstanceFilter[] {
  if (instances.length < 2) return [];
  const isMixed = (isKnown: (instance: DocumentInstance) => boolean) =>
    instances.some(isKnown) && !instances.every(isKnown);
  return [
    ...INSTANCE_NUMBERS.filter((name) => isMixed((instance) => instanceSpans(instance, name).length > 0)),
    ...(isMixed(({ enrolment }) => enrolment !== undefined) ? (['openOn'] as const) : []),
  ];
}

/** Those attributes that have a value in any slot. */
function inUse(at: Readonly<Record<string, Slots>>): Readonly<Record<string, Slots>> {
  return Object.fromEntries(Object.entries(at).filter(([, slots]) => Object.keys(slots).length > 0));
}

/** Numbers and days of enrolment by slot. */
function spansBySlot(slots: readonly (readonly DocumentInstance[])[]): Readonly<Record<string, Slots>> {
  const ends = INSTANCE_NUMBERS.flatMap((name) => {
    const [least, most] = instanceBoundsOf(name);
    const end = (at: 0 | 1) =>
      bySlot(slots, (instances) => instances.flatMap((one) => instanceSpans(one, name).map((span) => span[at])));
    return least === most ? [[least, end(0)] as const] : [[least, end(0)] as const, [most, end(1)] as const];
  });
  const enrol = (at: 0 | 1) =>
    bySlot(slots, (instances) => instances.flatMap(({ enrolment }) => (enrolment ? [dayAsNumber(enrolment[at])] : [])));
  return {
    ...Object.fromEntries(ends),
    enrolFirst: enrol(0),
    enrolLast: enrol(1),
    unknown: bySlot(slots, unknownsOf),
  };
}

/** True where an offer has no value in a dimension. */
const isUnknown = (value: string | readonly string[]) =>
  typeof value === 'string' ? value === UNKNOWN : value.length === 1 && value[0] === UNKNOWN;

function codesOf(document: OfferDocument): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    OFFER_CODES.map((name) => {
      const value = document[name];
      return [name, typeof value === 'string' ? indexedValue(value) : value.map(indexedValue)];
    }),
  );
}

/**
 * Numbers as attributes. Where there is none, the attribute is absent and not null, so that it is sorted last in both
 * directions.
 */
function numbersOf(document: OfferDocument): Readonly<Record<string, unknown>> {
  const attributes = OFFER_NUMBERS.flatMap((name): [string, unknown][] => {
    const span = numberSpan(document, name);
    if (span === null) return [];
    if (!isSpan(name)) return [[name, span[0]]];
    const [least, most] = boundsOf(name);
    return [
      [name, numberValues(document, name)],
      [least, span[0]],
      [most, span[1]],
    ];
  });
  return Object.fromEntries(attributes);
}

/** Texts that are searched and never shown, with the letters folded that the server does not fold by itself. */
function folded(texts: LanguageMap): LanguageMap {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, foldLetters(text)]));
}

/**
 * A document as Meilisearch holds it. Instances are in numbered slots (`at.mode.0` …). Each dimension is also an array
 * of the offer, for facets and for single conditions. `hit` and `instances` are only answered; they are texts, so that
 * none of their fields is indexed.
 */
export function meilisearchDocument(document: OfferDocument): Readonly<Record<string, unknown>> {
  const { instances } = document;
  const slots = slotted(instances);
  return {
    id: document.id,
    revision: document.revision,
    tx: document.tx,
    // Titles are searched by themselves, too, which the server refuses where no document has any.
    title: { und: '', ...folded(document.title) },
    summary: folded(document.summary),
    outcomes: folded(document.outcomes),
    skillLabels: folded(document.skillLabels),
    providerName: folded(document.providerName),
    fieldLabels: everyLabelToken(document.fieldLabels),
    keywords: document.keywords.map(foldLetters),
    ...codesOf(document),
    ...numbersOf(document),
    ...(document.price === null ? {} : { price: document.price }),
    ...(document.nextStart === null ? {} : { nextStart: dayAsNumber(document.nextStart) }),
    updated: Math.floor(Date.parse(document.updated) / MS),
    changedMonth: Number(document.updated.slice(0, 7).replace('-', '')),
    unknown: [
      ...OFFER_NUMBERS.filter((name) => document[name] === null),
      ...OFFER_CODES.filter((name) => isUnknown(document[name])),
    ],
    crowded: instances.length > SLOTS ? 'yes' : 'no',
    ...byInstanceCode((name) => [...new Set(valuesIn(name)(instances))]),
    open: [...new Set(opennessesOf(instances))],
    start: [...new Set(startsOf(instances))],
    at: inUse({
      ...byInstanceCode((name) => stated(bySlot(slots, valuesIn(name)))),
      ...spansBySlot(slots),
      open: bySlot(slots, opennessesOf),
      start: bySlot(slots, startsOf),
    }),
    hit: storedHit(document.hit),
    instances: JSON.stringify(instances),
  };
}
