import type { Day } from '../model/day.ts';
import type { RegistryProvider, RegistryRelation, RegistryReport } from '../model/registry-facts.ts';

/** How a report reaches a provider: it names the provider, or it names one that the provider inherits from (decision rules 2.4). */
export const LINKS = ['direct', 'succeeded', 'absorbed', 'alliance', 'child', 'parent'] as const;
export type Link = (typeof LINKS)[number];

/** Someone whose reports a provider inherits, and the window in which it does. */
export interface Contributor {
  readonly provider: string;
  readonly link: Exclude<Link, 'direct'>;
  /** Reports that end before this day are not inherited. */
  readonly from: Day | null;
  /** Reports that begin after this day are not inherited. */
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
      return relation.type === PLATFORM || relation.type === ALLIANCE ? null : 'child';
    case 'part-of':
      if (relation.type === ALLIANCE) return 'alliance';
      return relation.type !== null && FACULTIES.has(relation.type) ? 'parent' : null;
    default:
      return null;
  }
}

/**
 * Those a provider inherits from, one hop and never further: what it succeeded or absorbed, the alliance it is a member of, its child units, and (our policy,
 * 3.3.5) the university that a faculty belongs to. Nothing comes by way of platforms or spin-offs.
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

/** True where the report falls into the contributor's window. */
export function isInherited(report: RegistryReport, end: Day, contributor: Contributor): boolean {
  return (
    (contributor.from === null || end >= contributor.from) &&
    (contributor.to === null || report.validFrom <= contributor.to)
  );
}

/** True for a unit of another provider; members of an alliance and users of a platform are none. */
export function isChild(provider: RegistryProvider): boolean {
  return provider.relations.some(
    (relation) => relation.kind === 'part-of' && relation.type !== PLATFORM && relation.type !== ALLIANCE,
  );
}

/** True where `heir` succeeded or absorbed `other`, by either one's record. */
export function isHeirOf(heir: RegistryProvider, other: RegistryProvider): boolean {
  return (
    heir.relations.some(({ kind, other: id }) => id === other.id && (kind === 'succeeded' || kind === 'absorbed')) ||
    other.relations.some(
      ({ kind, other: id }) => id === heir.id && (kind === 'succeeded by' || kind === 'was absorbed by'),
    )
  );
}

/** Those who took a provider's place, by its own record. */
export function successorsOf(provider: RegistryProvider): { id: string; name: string }[] {
  return provider.relations
    .filter(({ kind }) => kind === 'succeeded by' || kind === 'was absorbed by')
    .map(({ other, otherName }) => ({ id: other, name: otherName }));
}
