import type { RegistryProgramme } from '../model/registry-facts.ts';
import type { FiledReport } from '../registry/rules/facts-index.ts';
import { contradictions, matchOffer } from '../registry/rules/match.ts';
import type { RulePolicy } from '../registry/rules/policy.ts';
import { type ProviderReviews, reviewsOf } from '../registry/rules/provider-reviews.ts';
import { successorsOf } from '../registry/rules/relations.ts';
import { titleForms } from '../registry/rules/title.ts';
import { isAlike, likeness } from '../registry/verdict/likeness.ts';
import type { VerdictAt } from '../registry/verdict/verdict-at.ts';

/** In what source and register differ. */
export const MISMATCH_KINDS = [
  'credits',
  'level',
  'degree',
  'title-near-match',
  'identifier',
  'identifier-ambiguous',
  'institution-level',
  'institution-closed',
  'institution-merged',
] as const;
export type MismatchKind = (typeof MISMATCH_KINDS)[number];

/** One difference between an offer and the register. `stated`: by the source; `registered`: by the register. */
export interface Mismatch {
  readonly kind: MismatchKind;
  readonly stated: string | null;
  readonly registered: string | null;
  readonly report: FiledReport | null;
  readonly programme: string | null;
}

/** Of an institution with more rows than this, titles are not compared word by word. */
const ROWS_COMPARED_AT_MOST = 1_000;
/** So many rows with nearly the same title are named for one offer. */
const ALIKE_AT_MOST = 3;

const said = (value: number | boolean | null): string | null => (value === null ? null : String(value));

function differing(one: VerdictAt, reviews: ProviderReviews): Mismatch[] {
  const { judged } = one;
  const match = matchOffer(judged, reviews);
  const found: Mismatch[] = match.near.flatMap(({ filed, programme }) =>
    contradictions(judged, programme).map((what) => ({
      kind: what,
      ...valuesOf(what, one, programme),
      report: filed,
      programme: programme.names[0] ?? null,
    })),
  );
  for (const filed of match.doubtful)
    found.push({
      kind: 'identifier',
      stated: judged.titles[0] ?? null,
      registered: filed.programmes[0]?.programme.names[0] ?? null,
      report: filed,
      programme: filed.programmes[0]?.programme.names[0] ?? null,
    });
  return match.claims.length + match.near.length > 0 ? found : [...found, ...nearTitles(one, reviews)];
}

function valuesOf(what: 'level' | 'degree' | 'credits', { judged }: VerdictAt, programme: RegistryProgramme) {
  if (what === 'level') return { stated: said(judged.eqf), registered: said(programme.level) };
  if (what === 'credits') return { stated: said(judged.ects), registered: said(programme.ects) };
  return { stated: said(judged.leadsToDegree), registered: said(programme.degree) };
}

/** Rows whose title has nearly the same words. They are no match, and worth a person's look. */
function nearTitles({ judged }: VerdictAt, { usable }: ProviderReviews): Mismatch[] {
  const rows = usable.flatMap(({ filed }) => filed.programmes);
  const forms = judged.titles.flatMap(titleForms);
  if (rows.length > ROWS_COMPARED_AT_MOST || forms.length === 0) return [];
  const near = rows.flatMap(({ filed, programme, titles }) => {
    const best = Math.max(0, ...titles.flatMap((title) => forms.map((form) => likeness(title, form))));
    return isAlike(best) ? [{ filed, programme, best }] : [];
  });
  return near
    .sort((a, b) => b.best - a.best || a.filed.report.id - b.filed.report.id)
    .slice(0, ALIKE_AT_MOST)
    .map(({ filed, programme }) => ({
      kind: 'title-near-match',
      stated: judged.titles[0] ?? null,
      registered: programme.names[0] ?? null,
      report: filed,
      programme: programme.names[0] ?? null,
    }));
}

/** Everything in which an offer's source and the register differ. */
export function mismatchesOf(one: VerdictAt, policy: RulePolicy): Mismatch[] {
  const { judged, judgement, index } = one;
  const { code, subject, asOf, flags } = judgement;
  const plain = (kind: MismatchKind, stated: string | null, registered: string | null): Mismatch => ({
    ...{ kind, stated, registered },
    ...{ report: null, programme: null },
  });
  if (code === 'PROVIDER_AMBIGUOUS') return [plain('identifier-ambiguous', null, judgement.candidates.join(' '))];
  const provider = subject ? index.providers.get(subject.registryId) : undefined;
  if (!provider) return [];
  if (code === 'PROVIDER_CLOSED') {
    const heirs = successorsOf(provider);
    return heirs.length > 0
      ? [plain('institution-merged', provider.id, heirs.map(({ id }) => id).join(' '))]
      : [plain('institution-closed', provider.id, provider.closedOn)];
  }
  const found = differing(one, reviewsOf(provider, index, policy, asOf));
  if (code === 'LEVEL_NOT_COVERED')
    found.push(plain('institution-level', said(judged.eqf), provider.levels.join(' ') || null));
  if (flags.includes('predecessor-named')) found.push(plain('institution-merged', null, provider.id));
  return found;
}
