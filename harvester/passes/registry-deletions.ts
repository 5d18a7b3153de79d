import { RegistryError } from '../../services/errors.ts';
import { type Finding, found } from '../../services/model/finding.ts';
import { ownNumber } from '../../services/model/register-key.ts';
import type { GivenRegistryFacts } from '../../services/model/registry-facts.ts';
import { RegisterFindings } from '../../services/registry/read/record-reader.ts';
import type { Db } from '../../services/store/home/db.ts';
import type { ReadAt } from '../../services/store/register/registers.ts';
import { idsAt } from '../../services/store/register/registry-versions.ts';
import type { KeptFacts } from '../../services/store/register/save-registry-facts.ts';

/** A read is held where more than this share, and more than this number, of what was known is missing. */
const SHARE_HELD = 0.02;
const ROWS_HELD = 5;
/** A read is also held where more than this share is missing, however few these are. */
const SHARE_HELD_ALWAYS = 0.5;

interface Gone {
  readonly known: number;
  readonly gone: readonly (string | number)[];
}

/** What was known of a register and is no longer listed there, by kind. */
export interface Deletions {
  readonly providers: Gone;
  readonly reports: Gone;
  readonly agencies: Gone;
}

const NONE: Gone = { known: 0, gone: [] };
/** Nothing is missing. */
export const NO_DELETIONS: Deletions = { providers: NONE, reports: NONE, agencies: NONE };
const KINDS = { providers: 'provider', reports: 'report', agencies: 'agency' } as const;

/** What stood after the former read and is neither in this read nor kept because it could not be read. */
export async function deletionsOf(
  facts: GivenRegistryFacts,
  kept: KeptFacts | undefined,
  before: ReadAt,
  db: Db,
): Promise<Deletions> {
  const { reports } = facts;
  const listed = {
    providers: new Set<string | number>(facts.providers.map(({ id }) => id)),
    reports: 'ids' in reports ? reports.ids : new Set(reports.map(({ id }) => id)),
    agencies: new Set(facts.agencies.map(({ id }) => id)),
  };
  const goneOf = async (kind: keyof Deletions): Promise<Gone> => {
    const known = await idsAt(db, `registry_${KINDS[kind]}`, before);
    const [now, stays]: ReadonlySet<string | number>[] = [listed[kind], kept?.[kind] ?? new Set()];
    return { known: known.size, gone: [...known].filter((id) => !now?.has(id) && !stays?.has(id)) };
  };
  return { providers: await goneOf('providers'), reports: await goneOf('reports'), agencies: await goneOf('agencies') };
}

/** How many, of all kinds together. */
export function countOf(deletions: Deletions): number {
  return Object.values(deletions).reduce((sum: number, { gone }: Gone) => sum + gone.length, 0);
}

/** True where so much of one kind is missing that the register is more likely broken than emptied. */
export function isHeld(deletions: Deletions): boolean {
  return Object.values(deletions).some(
    ({ known, gone }: Gone) =>
      (gone.length > ROWS_HELD && gone.length > known * SHARE_HELD) || gone.length > known * SHARE_HELD_ALWAYS,
  );
}

/** The error that says how much is missing, and what the operator can do. */
export function held(deletions: Deletions): RegistryError {
  const total = countOf(deletions);
  const parts = Object.entries(deletions).flatMap(([kind, { known, gone }]: [string, Gone]) =>
    gone.length === 0 ? [] : [`${gone.length} of ${known} ${kind}`],
  );
  return new RegistryError(
    'registry-held',
    `The register no longer lists ${parts.join(', ')}; what is known of it stays as it is. If they are gone indeed: accredex registry sync --accept-deletions ${total}`,
    {
      facts: {
        deletions: total,
        providers: deletions.providers.gone.length,
        reports: deletions.reports.gone.length,
        agencies: deletions.agencies.gone.length,
      },
    },
  );
}

/** A finding for each that is gone, because the register deletes only by exception. */
export function findingsOf(deletions: Deletions): readonly Finding[] {
  const findings = new RegisterFindings();
  for (const kind of ['providers', 'reports', 'agencies'] as const)
    for (const id of deletions[kind].gone)
      findings.add(
        found(`registry-${KINDS[kind]}-gone`, {
          subject: `${KINDS[kind]} ${typeof id === 'number' ? ownNumber(id) : id}`,
        }),
      );
  return findings.all();
}
