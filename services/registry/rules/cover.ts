import type { StandingDeclaration } from '../../model/declaration.ts';
import type { RegistryReport } from '../../model/registry-facts.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { FiledReport } from './facts-index.ts';
import type { RulePolicy } from './policy.ts';
import { groupOf, isTeaching } from './report-state.ts';

/** Whether a review looked at provision that leads to micro-credentials (docs/rules.md 3.8). */
export type Cover = Verdict['provider']['coversMicroCredentials'];

/** What the agency of a report declared of its activities, by the register's id of the activity. */
export type Declared = ReadonlyMap<number, StandingDeclaration>;

const NOTHING_DECLARED: Declared = new Map();

/**
 * What holds for a report of all that agencies declared: of its own agency, on its own activities, for reports that are
 * valid from its first day on. Of several the one for the latest reports holds. Without `declarations` nothing is.
 */
export function declaredOf(
  { agencyId, activities, validFrom }: Pick<RegistryReport, 'agencyId' | 'activities' | 'validFrom'>,
  declarations: ReadonlyMap<number, readonly StandingDeclaration[]>,
): Declared {
  const own = declarations.get(agencyId);
  if (own === undefined) return NOTHING_DECLARED;
  const found = new Map<number, StandingDeclaration>();
  for (const { id } of activities) {
    if (id === null) continue;
    for (const one of own) {
      if (one.activity !== id || one.from > validFrom) continue;
      const known = found.get(id);
      if (known === undefined || known.from < one.from) found.set(id, one);
    }
  }
  return found.size === 0 ? NOTHING_DECLARED : found;
}

/**
 * Whether the institution-wide activities of a report looked at provision that leads to micro-credentials: what the
 * agency declared, else what the operator knows of the group. It is excluded only where it is so for each of them.
 */
export function coverOf({ report, declared }: FiledReport, policy: RulePolicy): Cover {
  let [wide, excluded] = [0, 0];
  for (const activity of report.activities) {
    if (activity.type !== 'institutional') continue;
    const said = activity.id === null ? undefined : declared.get(activity.id);
    const group = groupOf(report, activity);
    const isKnown = group !== null && policy.explicitGroups.includes(group);
    if (said?.includes === true || (said === undefined && isKnown)) return 'explicit';
    if (!isTeaching(report, activity, policy)) continue;
    wide++;
    if (said?.includes === false) excluded++;
  }
  return wide > 0 && wide === excluded ? 'excluded' : 'unknown';
}

/** The same of several reports together: explicit by any of them, excluded only by all. */
export function coverOfAll(reports: readonly FiledReport[], policy: RulePolicy): Cover {
  let isExcluded = reports.length > 0;
  for (const filed of reports) {
    const cover = coverOf(filed, policy);
    if (cover === 'explicit') return cover;
    if (cover !== 'excluded') isExcluded = false;
  }
  return isExcluded ? 'excluded' : 'unknown';
}

/** The declarations that these reports stand under, each once, in the order of the reports. */
export function declarationsOn(reports: readonly FiledReport[]): readonly StandingDeclaration[] {
  const found = new Map<string, StandingDeclaration>();
  for (const { declared } of reports) for (const one of declared.values()) found.set(one.id, one);
  return [...found.values()];
}
