import { addDays, type Day } from '../../model/day.ts';
import {
  type RegistryProvider,
  type RegistryRelation,
  type RegistryReport,
  TYPE_NOT_STATED,
} from '../../model/registry-facts.ts';
import { nextAfter } from './turning-days.ts';

/**
 * How a report reaches a provider: it names the provider, or it names one that the provider inherits from
 * (docs/rules.md 2.4).
 */
export const LINKS = ['direct', 'succeeded', 'absorbed', 'alliance', 'child', 'parent'] as const;
export type Link = (typeof LINKS)[number];

/** Someone whose reports a provider inherits, and from when to when. */
export interface Contributor {
  readonly provider: string;
  readonly link: Exclude<Link, 'direct'>;
  /** Before this day nothing is inherited, and no report that ends before it. */
  readonly from: Day | null;
  /** After this day nothing is inherited, and no report that begins after it. */
  readonly to: Day | null;
}

const PLATFORM = 'educational platform';
const ALLIANCE = 'European Universities alliance';
const FACULTIES: ReadonlySet<string> = new Set(['faculty', 'independent faculty or school']);

function linkOf(relation: RegistryRelation): Contributor['link'] | null {
  switch (relation.kind) {
    case 'succeeded':
    case 'absorbed':
      return relation.kind;
    case 'includes':
      return relation.type === PLATFORM || relation.type === ALLIANCE || relation.type === TYPE_NOT_STATED
        ? null
        : 'child';
    case 'part-of':
      if (relation.type === ALLIANCE) return 'alliance';
      return relation.type !== null && FACULTIES.has(relation.type) ? 'parent' : null;
    default:
      return null;
  }
}

/**
 * Those from whom a provider inherits, one step and never further: those that it succeeded or absorbed, the alliance
 * that it is a member of, its units, and the university that a faculty belongs to (docs/rules.md 3.3). Platforms and
 * spin-offs pass nothing on.
 */
export function contributorsOf(provider: RegistryProvider): Contributor[] {
  const found: Contributor[] = [];
  for (const relation of provider.relations) {
    const link = linkOf(relation);
    if (link === null || relation.other === provider.id) continue;
    const historical = link === 'succeeded' || link === 'absorbed';
    found.push({
      provider: relation.other,
      link,
      from: historical ? relation.date : relation.validFrom,
      to: historical ? null : relation.validTo,
    });
  }
  return found;
}

/** True where a report lies within the contributor's time. */
export function isInherited(report: RegistryReport, end: Day, contributor: Contributor): boolean {
  return (
    (contributor.from === null || end >= contributor.from) &&
    (contributor.to === null || report.validFrom <= contributor.to)
  );
}

interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** True where a link holds on a day: a merger from its day on, a membership as long as it lasts. */
export function holdsOn({ from, to }: Window, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The days on which one of the links begins or ends. */
function turnsOf(links: readonly Window[]): (Day | null)[] {
  return links.flatMap(({ from, to }) => [from, to === null ? null : addDays(to, 1)]);
}

/** The first of those days after `asOf`. */
export function nextTurn(links: readonly Window[], asOf: Day): Day | null {
  return links.length === 0 ? null : nextAfter(asOf, turnsOf(links));
}

/** The last of those days that has come; null where none has. */
export function lastTurn(links: readonly Window[], asOf: Day): Day | null {
  let last: Day | null = null;
  for (const day of turnsOf(links)) if (day !== null && day <= asOf && (last === null || day > last)) last = day;
  return last;
}

/**
 * The times in which a provider is a unit of another one. Members of an alliance and users of a platform are no units.
 */
export function timesAsUnit(provider: RegistryProvider): Window[] {
  return provider.relations
    .filter(({ kind, type }) => kind === 'part-of' && type !== PLATFORM && type !== ALLIANCE)
    .map(({ validFrom: from, validTo: to }) => ({ from, to }));
}

/** True where `heir` succeeded or absorbed `other`, by the record of either. */
export function isHeirOf(heir: RegistryProvider, other: RegistryProvider): boolean {
  return (
    heir.relations.some(({ kind, other: id }) => id === other.id && (kind === 'succeeded' || kind === 'absorbed')) ||
    other.relations.some(
      ({ kind, other: id }) => id === heir.id && (kind === 'succeeded by' || kind === 'was absorbed by'),
    )
  );
}

/** Those who took a provider's place, by the provider's own record. */
export function successorsOf(provider: RegistryProvider): { id: string; name: string }[] {
  return provider.relations
    .filter(({ kind }) => kind === 'succeeded by' || kind === 'was absorbed by')
    .map(({ other, otherName }) => ({ id: other, name: otherName }));
}
