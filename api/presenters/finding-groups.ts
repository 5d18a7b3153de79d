import type { FindingGroup } from '../../services/model/check-report.ts';
import { SEVERITIES } from '../../services/model/finding-codes.ts';
import type { ShownFinding } from './finding.ts';

/** How many places are shown for each kind of finding. The others are counted. */
const PLACES_OF_A_KIND = 3;
/** How many kinds are named as what to mend first. */
const MEND_FIRST = 5;

/** Weightiest first; of equal weight, what is about the whole publication, and then what most records have. */
function byWeight(one: FindingGroup, other: FindingGroup): number {
  const weight = ({ severity }: FindingGroup) => SEVERITIES.indexOf(severity);
  const reach = ({ records }: FindingGroup) => records ?? Number.MAX_SAFE_INTEGER;
  return weight(one) - weight(other) || reach(other) - reach(one) || other.count - one.count;
}

/** The element that a path leads to, in all records alike: without places in lists and numbers of rows. */
const elementOf = (path: string | null): string | null => path?.replace(/\d+/g, '#') ?? null;

/** Findings by their kind, sentence and element, weightiest first. */
export function findingGroups(findings: readonly ShownFinding[]): readonly FindingGroup[] {
  const kinds = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.code, finding.message, elementOf(finding.path)]);
    const list = kinds.get(key);
    if (list) list.push(finding);
    else kinds.set(key, [finding]);
  }
  const groups = [...kinds.values()].flatMap((list): FindingGroup[] => {
    const [first] = list;
    if (first === undefined) return [];
    const { code, severity, message, harm, example, who } = first;
    const element = elementOf(first.path);
    const whole = list.some(({ subject }) => subject === null);
    return [
      {
        ...{ code, severity, element, message, harm, example, who, count: list.length },
        records: whole ? null : new Set(list.map(({ subject }) => subject)).size,
        places: list.slice(0, PLACES_OF_A_KIND).map(({ subject, path, value }) => ({ subject, path, value })),
      },
    ];
  });
  return groups.sort(byWeight);
}

/** What the publisher would mend first. What nobody there can mend, and what loses nothing, is not in it. */
export function mendFirst(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  return groups
    .filter(({ who, severity }) => who === 'provider' && severity !== 'note')
    .sort(byWeight)
    .slice(0, MEND_FIRST);
}
