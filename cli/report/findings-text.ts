import type { WordedFinding } from '../../messages/findings/word-finding.ts';
import { plainLine } from './plain-line.ts';

/** How many places are shown for each kind of finding. The others are counted. */
const PLACES_OF_A_KIND = 3;
/** Weightiest first. */
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Makes plain text of what a publication says: one line, and nothing that moves the cursor. */
const plain = (text: string) => plainLine(text).replace(/\s+/g, ' ');

function placeOf({ subject, path, value }: WordedFinding): string {
  return [subject, path, value === null ? null : `“${value}”`]
    .filter((part) => part !== null)
    .map(plain)
    .join('  ');
}

/**
 * Findings for a person: each kind once, with its sentence, what follows from it, how to write it right, and where it
 * is.
 */
export function findingLines(findings: readonly WordedFinding[]): string[] {
  const kinds = new Map<string, WordedFinding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code} ${finding.message}`;
    const list = kinds.get(key);
    if (list) list.push(finding);
    else kinds.set(key, [finding]);
  }
  const ordered = SEVERITIES.flatMap((severity) =>
    [...kinds.values()].filter(([first]) => first?.severity === severity),
  );
  return ordered.flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const count = list.length === 1 ? '' : ` (${list.length} times)`;
    const places = list
      .slice(0, PLACES_OF_A_KIND)
      .map(placeOf)
      .filter((place) => place !== '');
    return [
      `  ${first.severity} ${first.code}${count}: ${plain(first.message)}`,
      `    ${first.harm}`,
      ...(first.example === null ? [] : [`    for example: ${first.example}`]),
      ...places.map((place) => `    at ${place}`),
      ...(list.length > PLACES_OF_A_KIND ? [`    and ${list.length - PLACES_OF_A_KIND} more`] : []),
    ];
  });
}
