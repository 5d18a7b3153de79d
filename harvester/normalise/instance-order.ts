import type { Day } from '../../services/model/day.ts';
import type { Instance } from '../../services/model/instance.ts';
import { shortId } from '../../services/model/short-id.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const LATEST = '9999';
const NAME_CHARACTERS = 8;

/**
 * Everything that an instance says. It decides where nothing else does, so that the place in the document never
 * decides.
 */
const saidBy = (instance: Instance): string => JSON.stringify({ ...instance, id: '' });

/** Sorts instances by start, then by what identifies them, then by everything that they say. */
export function inOrder(instances: readonly Instance[]): Instance[] {
  if (instances.length < 2) return [...instances];
  const keyOf = (instance: Instance) =>
    [
      instance.start ?? LATEST,
      instance.iri ?? '',
      instance.identifiers.join(' '),
      instance.mode ?? '',
      instance.language ?? '',
      '',
    ].join('\n');
  return instances
    .map((instance) => [keyOf(instance), instance] as const)
    .sort(([a, one], [b, other]) => compare(a, b) || compare(saidBy(one), saidBy(other)))
    .map(([, instance]) => instance);
}

/** True where the last day is over. A month or a year is over after its last day. */
function hasEnded({ start, end, openStart }: Instance, today: Day): boolean {
  const last = end ?? (openStart ? null : start);
  return last !== null && last < today.slice(0, last.length);
}

/**
 * The ones to keep where there are more than `most`: those that have not ended, first those without a date and then by
 * the nearest start; then those that ended latest.
 */
export function nearest(instances: readonly Instance[], most: number, today: Day): readonly Instance[] {
  if (instances.length <= most) return instances;
  const ranked = instances.map((instance) => ({ instance, over: hasEnded(instance, today), said: saidBy(instance) }));
  ranked.sort((a, b) => {
    if (a.over !== b.over) return a.over ? 1 : -1;
    const [one, other] = [a.instance.start ?? '', b.instance.start ?? ''];
    return (a.over ? compare(other, one) : compare(one, other)) || compare(a.said, b.said);
  });
  return ranked.slice(0, most).map(({ instance }) => instance);
}

/**
 * Gives each instance a name: its IRI, else an identifier, else when, how and in which language it takes place. Where
 * several have the same name, where it takes place, its title and its end are added. Only where these are the same,
 * too, instances are numbered.
 */
export function named(instances: readonly Instance[]): Instance[] {
  const bases = instances.map(
    (instance) =>
      instance.iri ??
      instance.identifiers[0] ??
      [
        instance.start ?? (instance.openStart ? 'open' : 'undated'),
        instance.mode ?? 'unknown',
        instance.language ?? 'unknown',
      ].join('-'),
  );
  // Mostly each has a name of its own, and nothing has to be added.
  const told =
    new Set(bases).size === bases.length
      ? []
      : instances.map(({ locations, title, end }) =>
          shortId(JSON.stringify([locations, title, end])).slice(0, NAME_CHARACTERS),
        );
  const sharing = new Map<string, Set<string>>();
  for (const [index, base] of bases.entries()) {
    const known = sharing.get(base) ?? new Set();
    sharing.set(base, known.add(told[index] ?? ''));
  }
  const taken = new Map<string, number>();
  return instances.map((instance, index) => {
    const base = bases[index] ?? '';
    const name = (sharing.get(base)?.size ?? 0) > 1 ? `${base}-${told[index]}` : base;
    const ordinal = (taken.get(name) ?? 0) + 1;
    taken.set(name, ordinal);
    return { ...instance, id: ordinal === 1 ? name : `${name}-${ordinal}` };
  });
}
