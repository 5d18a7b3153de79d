import { addDays, type Day } from '../../services/model/day.ts';
import { type DocumentInstance, type OfferDocument, UNKNOWN } from '../../services/search/document.ts';
import { ectsValues } from '../../services/search/ects.ts';
import { dayAsNumber, indexedValue } from './meilisearch-filter.ts';
import { SLOTS } from './meilisearch-settings.ts';

type Slots = Readonly<Record<string, readonly (string | number)[]>>;

/** Milliseconds in a second: instants are indexed as seconds. */
const MS = 1_000;
/** A year. */
const MAX_DAYS = 366;

function openness({ start, openStart }: DocumentInstance): string {
  if (openStart) return 'yes';
  return start === null ? UNKNOWN : 'no';
}

/** Every day from one to another: one and the same value must lie within what is asked for, so a month is its days. */
function daysFrom(first: Day, last: Day): number[] {
  const days: number[] = [];
  for (let day = first; day <= last && days.length < MAX_DAYS; day = addDays(day, 1)) days.push(dayAsNumber(day));
  return days;
}

function startsOf(instances: readonly DocumentInstance[]): number[] {
  return instances.flatMap(({ start, startUntil }) => (start === null ? [] : daysFrom(start, startUntil ?? start)));
}

/** Instances by slot: one each, all that are left in the last. */
function slotted(instances: readonly DocumentInstance[]): (readonly DocumentInstance[])[] {
  const single = instances.length <= SLOTS ? instances.length : SLOTS - 1;
  return [
    ...instances.slice(0, single).map((instance) => [instance]),
    ...(instances.length > single ? [instances.slice(single)] : []),
  ];
}

function bySlot(
  slots: readonly (readonly DocumentInstance[])[],
  values: (instances: readonly DocumentInstance[]) => readonly (string | number)[],
): Slots {
  return Object.fromEntries(slots.map((instances, slot) => [String(slot), [...new Set(values(instances))]]));
}

const modesOf = (instances: readonly DocumentInstance[]) => instances.map(({ mode }) => indexedValue(mode));
const languagesOf = (instances: readonly DocumentInstance[]) =>
  instances.flatMap(({ languages }) => languages.map(indexedValue));
const opennessesOf = (instances: readonly DocumentInstance[]) => instances.map(openness);

/**
 * A document as Meilisearch holds it: instances in numbered slots (`at.mode.0` …), and each dimension also as an array on the offer, for facets and for
 * single conditions. What is only answered (`hit`, `instances`) is text, so that none of its fields is indexed.
 */
export function meilisearchDocument(document: OfferDocument): Readonly<Record<string, unknown>> {
  const { instances } = document;
  const slots = slotted(instances);
  return {
    id: document.id,
    revision: document.revision,
    tx: document.tx,
    title: document.title,
    summary: document.summary,
    outcomes: document.outcomes,
    skillLabels: document.skillLabels,
    providerName: document.providerName,
    keywords: document.keywords,
    skill: document.skill.map(indexedValue),
    isced: document.isced.map(indexedValue),
    country: document.country.map(indexedValue),
    provider: document.provider.map(indexedValue),
    kind: indexedValue(document.kind),
    microCredential: indexedValue(document.microCredential),
    openTo: indexedValue(document.openTo),
    verdict: indexedValue(document.verdict),
    assured: document.assured.map(indexedValue),
    // Absent, not null: what is missing is sorted last in both directions.
    ...(document.eqf === null ? {} : { eqf: document.eqf }),
    ...(document.ects === null
      ? {}
      : { ects: ectsValues(document), ectsLeast: document.ects, ectsMost: document.ectsMost ?? document.ects }),
    ...(document.price === null ? {} : { price: document.price }),
    ...(document.nextStart === null ? {} : { nextStart: dayAsNumber(document.nextStart) }),
    updated: Math.floor(Date.parse(document.updated) / MS),
    unknown: [...(document.eqf === null ? ['eqf'] : []), ...(document.ects === null ? ['ects'] : [])],
    crowded: instances.length > SLOTS ? 'yes' : 'no',
    mode: [...new Set(modesOf(instances))],
    language: [...new Set(languagesOf(instances))],
    open: [...new Set(opennessesOf(instances))],
    start: [...new Set(startsOf(instances))],
    at: {
      mode: bySlot(slots, modesOf),
      language: bySlot(slots, languagesOf),
      open: bySlot(slots, opennessesOf),
      start: bySlot(slots, startsOf),
    },
    hit: JSON.stringify(document.hit),
    instances: JSON.stringify(instances),
  };
}
