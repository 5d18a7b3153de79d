import type { FindingGroup } from '../../services/model/check-report.ts';
import { inMendingOrder } from '../../services/model/mending.ts';
import type { ShownFinding } from './finding.ts';

/** How many places are shown for each kind of finding. The others are counted. */
const PLACES_OF_A_KIND = 3;

/** The element that a path leads to, in all records alike: without places in lists and numbers of rows. */
const elementOf = (path: string | null): string | null => path?.replace(/\d+/g, '#') ?? null;

/** Findings by their kind, sentence and element, in the order in which to mend them. `offers`: how many there are. */
export function findingGroups(findings: readonly ShownFinding[], offers: number): readonly FindingGroup[] {
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
  return inMendingOrder(groups, offers);
}
