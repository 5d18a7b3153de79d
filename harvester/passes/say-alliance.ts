import { UsageError } from '../../services/errors.ts';
import type { StatedAlliance, StatedMembership } from '../../services/model/alliance.ts';
import { keysOfAlliance, nameKeysOf } from '../../services/model/alliance.ts';
import type { ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Db } from '../../services/store/home/db.ts';
import {
  keepSaidOfAlliances,
  OPERATOR,
  readOperatorsAlliances,
} from '../../services/store/sources/alliance-statements.ts';
import { settleAlliances } from './settle-alliances.ts';

interface AllianceDeps {
  readonly db: Db;
  readonly now: () => Date;
}

/** What the operator says of an alliance, in place of what was said of it before. */
export interface AllianceSaid {
  readonly alliance: StatedAlliance;
  /** One identifier for each member. */
  readonly members: readonly ProviderIdentifier[];
}

const allKeys = (alliance: StatedAlliance): string[] => [...keysOfAlliance(alliance), ...nameKeysOf(alliance.name)];

/** Keeps what the operator says, but for what was said of the alliances with these keys. */
async function sayInstead(
  keys: ReadonlySet<string>,
  said: readonly StatedMembership[],
  deps: AllianceDeps,
): Promise<number> {
  const before = await readOperatorsAlliances(deps.db);
  const kept = before.filter(({ alliance }) => !allKeys(alliance).some((key) => keys.has(key)));
  await deps.db.transaction((tx) => keepSaidOfAlliances(tx, OPERATOR, [...kept, ...said]));
  await settleAlliances(deps);
  return before.length - kept.length;
}

/** Keeps what the operator says of an alliance: it goes before what anybody else says. */
export async function sayAlliance({ alliance, members }: AllianceSaid, deps: AllianceDeps): Promise<void> {
  const said: StatedMembership[] = [
    { alliance, member: null },
    ...members.map((one) => ({
      alliance,
      member: { iri: null, identifiers: [one], name: { und: `${one.scheme}:${one.value}` } },
    })),
  ];
  await sayInstead(new Set(allKeys(alliance)), said, deps);
}

/**
 * Takes back what the operator said of an alliance by this name or identifier (`scheme:value`). What others say stays.
 * @throws UsageError `unknown-alliance`.
 */
export async function unsayAlliance(called: string, deps: AllianceDeps): Promise<void> {
  const keys = new Set([...nameKeysOf({ und: called }), `id:${called}`]);
  if ((await sayInstead(keys, [], deps)) === 0)
    throw new UsageError('unknown-alliance', `Nothing was said by an operator of an alliance “${called}”`);
}
