import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { VerdictCode } from '../../model/verdict.ts';
import type { Cover } from './cover.ts';
import type { JudgedOffer } from './judged-offer.ts';
import { MEANING } from './judgement.ts';
import type { Support } from './support.ts';

/**
 * All flags, in the order in which they are given (docs/rules.md 3.6, and those of 3.3, 3.5 and 3.7 that have a name).
 */
export const FLAGS = [
  'official',
  'voluntary',
  'conditional',
  'no-formal-decision',
  'validity-6y-default',
  'expires-during-offer',
  'expiring-soon',
  'agency-no-longer-registered',
  'stale',
  'conflicting-results',
  'negative-candidate',
  'inherited-negative',
  'parent-programme-negative',
  'near-match',
  'identifier-contradicted',
  'inherited',
  'parent-cover',
  'mc-coverage-implicit',
  'mc-coverage-excluded',
  'level-unverified',
  'attendance-only',
  'not-certified',
  'delivery-country-undocumented',
  'cross-border',
  'joint',
  'european-approach',
  'low-flag',
  'reports-of-linked-only',
  'reports-not-counted',
  'awarding-body-as-stated',
  'awarding-body-partly-known',
  'awarding-bodies-differ',
  'matched-by-domain',
  'predecessor-named',
] as const;
export type Flag = (typeof FLAGS)[number];

/** What a judgement rests on, as far as flags depend on it. */
export interface Grounds {
  readonly code: VerdictCode;
  readonly offer: JudgedOffer;
  readonly provider: RegistryProvider;
  readonly support: Support;
  readonly asOf: string;
  /** Whether the evidence on the provider looked at short courses and micro-credentials. */
  readonly cover: Cover;
  /** Flags found on the way: near matches, conflicts, how the provider was found. */
  readonly noted: readonly string[];
}

/** True where both codes mean the same country: `BE-fl` and `BE`, or `UK-…` and `GB`. */
function sameCountry(delivery: string, documented: string): boolean {
  const plain = (code: string): string => (code.startsWith('UK') ? `GB${code.slice(2)}` : code);
  const [a, b] = [plain(delivery), plain(documented)];
  return a === b || a.split('-')[0] === b || b.split('-')[0] === a;
}

function isUndocumented({ offer, provider, support }: Grounds): boolean {
  if (offer.deliveryCountries.length === 0 || provider.countries.length === 0) return false;
  const known = [
    ...provider.countries.map(({ country }) => country),
    ...support.claims.flatMap(({ programme }) => programme?.countries ?? []),
  ];
  return offer.deliveryCountries.some((delivery) => !known.some((country) => sameCountry(delivery, country)));
}

const NO_FLAGS: readonly string[] = [];
const RANKS: ReadonlyMap<string, number> = new Map(FLAGS.map((flag, at) => [flag, at]));
const rankOf = (flag: string): number => RANKS.get(flag) ?? FLAGS.length;

/** Flags in the order of FLAGS. */
export function inOrder(flags: readonly string[]): readonly string[] {
  return flags.length > 1 ? [...flags].sort((a, b) => rankOf(a) - rankOf(b)) : flags;
}

/**
 * Puts further flags into a list that is in order. There are hardly ever more than two, so each is inserted by itself.
 */
function withMore(ordered: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return ordered;
  const flags = [...ordered];
  for (const flag of more) {
    let at = flags.length;
    flags.push(flag);
    for (const rank = rankOf(flag); at > 0 && rankOf(flags[at - 1] ?? '') > rank; at--)
      flags[at] = flags[at - 1] ?? flag;
    flags[at] = flag;
  }
  return flags;
}

/** The flags of a judgement, in the order of FLAGS. */
export function flagsOf(grounds: Grounds): readonly string[] {
  const { code, offer, provider, support, asOf, cover, noted } = grounds;
  if (support.ids.length === 0 && noted.length === 0) return NO_FLAGS;
  const raised = noted.length === 0 ? [] : [...noted];
  if (MEANING[code].qualityAssured) {
    if (isUndocumented(grounds)) raised.push('delivery-country-undocumented');
    if (support.soon !== null && asOf >= support.soon) raised.push('expiring-soon');
  }
  if (code === 'INSTITUTION_ASSURED' || code === 'INHERITED_INSTITUTION') {
    if (offer.leadsToDegree !== true && cover === 'unknown') raised.push('mc-coverage-implicit');
    if (offer.leadsToDegree !== true && cover === 'excluded') raised.push('mc-coverage-excluded');
    if (offer.eqf === null || provider.levels.length === 0) raised.push('level-unverified');
  }
  return withMore(support.flags, raised);
}
