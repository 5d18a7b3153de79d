import type { VerdictCode } from '../model/verdict.ts';
import type { Judgement } from '../registry/rules/judgement.ts';

/**
 * What an offer's verdict rests on, as agencies count it: the codes of the rules, of which an institution's own review is
 * told apart by whether it is known to include short courses. `lapse-not-counted`: the reviews ended, and that is disputed
 * and not decided yet, or was decided not to hold. None of them is an order of quality.
 */
export const EVIDENCE_KINDS = [
  'programme',
  'programme-inherited',
  'component',
  'institution-explicit',
  'institution-implicit',
  'institution-excluded',
  'institution-inherited',
  'partial-inheritance',
  'negative-programme',
  'negative-institution',
  'level-not-covered',
  'lapsed',
  'lapse-not-counted',
  'not-yet-valid',
  'not-covered',
  'pending',
  'no-reports',
  'provider-closed',
  'provider-ambiguous',
  'provider-unknown',
  'out-of-scope',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const KINDS: Readonly<Record<Exclude<VerdictCode, 'INSTITUTION_ASSURED'>, EvidenceKind>> = {
  OUT_OF_SCOPE: 'out-of-scope',
  PROVIDER_NOT_FOUND: 'provider-unknown',
  PROVIDER_AMBIGUOUS: 'provider-ambiguous',
  PROVIDER_CLOSED: 'provider-closed',
  NEGATIVE_PROGRAMME: 'negative-programme',
  PROGRAMME_ASSURED: 'programme',
  INHERITED_PROGRAMME: 'programme-inherited',
  COMPONENT_OF_ASSURED_PROGRAMME: 'component',
  NEGATIVE_INSTITUTION: 'negative-institution',
  LEVEL_NOT_COVERED: 'level-not-covered',
  INHERITED_INSTITUTION: 'institution-inherited',
  PARTIAL_INHERITANCE_ONLY: 'partial-inheritance',
  EXPIRED: 'lapsed',
  NOT_YET_VALID: 'not-yet-valid',
  NOT_COVERED: 'not-covered',
  PENDING_EQAR_CHECK: 'pending',
  NO_REPORTS: 'no-reports',
};
const COVER = {
  explicit: 'institution-explicit',
  excluded: 'institution-excluded',
  unknown: 'institution-implicit',
} as const;

/** The kind of evidence of a judgement. */
export function evidenceKind({ code, provider }: Pick<Judgement, 'code' | 'provider'>): EvidenceKind {
  return code === 'INSTITUTION_ASSURED' ? COVER[provider.coversMicroCredentials] : KINDS[code];
}

const CODES: ReadonlyMap<string, VerdictCode> = new Map([
  ...Object.entries(KINDS).map(([code, kind]) => [kind, code as VerdictCode] as const),
  ...Object.values(COVER).map((kind) => [kind, 'INSTITUTION_ASSURED'] as const),
]);

/** The code of the rules that a kind of evidence is; null for a text that is none. */
export const codeOfEvidence = (kind: string): VerdictCode | null => CODES.get(kind) ?? null;
