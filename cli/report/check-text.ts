import type { CheckedSource, CheckReport, FindingGroup } from '../../services/model/check-report.ts';
import { pickText } from '../../services/model/language-map.ts';
import { plainLine } from './plain-line.ts';
import { shapesLines } from './shapes-text.ts';

/** Makes plain text of what a publication says: one line, and nothing that moves the cursor. */
const plain = (text: string) => plainLine(text).replace(/\s+/g, ' ');

const offersOf = (count: number) => (count === 1 ? '1 offer' : `${count} offers`);
const timesOf = (count: number) => (count === 1 ? 'once' : `${count} times`);
const reach = ({ count, records }: FindingGroup) =>
  records === null ? timesOf(count) : `${timesOf(count)}, in ${offersOf(records)}`;
const nameOf = ({ code, element }: FindingGroup) => (element === null ? code : `${code} ${plain(element)}`);

function groupLines(group: FindingGroup): string[] {
  const { severity, message, harm, example, places, count } = group;
  const shown = places
    .map(({ subject, path, value }) => [subject, path, value === null ? null : `“${value}”`].filter(Boolean).join('  '))
    .filter((place) => place !== '');
  return [
    `  ${severity} ${nameOf(group)} (${reach(group)}): ${plain(message)}`,
    `    ${harm}`,
    ...(example === null ? [] : [`    for example: ${example}`]),
    ...shown.map((place) => `    at ${plain(place)}`),
    ...(count > places.length ? [`    and ${count - places.length} more`] : []),
  ];
}

function sourceLines({
  name,
  type,
  address,
  outcome,
  reason,
  detail,
  counts,
  findings,
  shapes,
}: CheckedSource): string[] {
  const why = [reason, detail].filter((part) => part !== null && part !== '').join(': ');
  const { read, published, rejected, quarantined, withdrawn } = counts;
  return [
    '',
    `${plain(name ?? address ?? 'file')} (${type}): would be ${outcome ?? 'failed'}${why === '' ? '' : `, ${plain(why)}`}`,
    `  ${read} read: ${published} would be shown, ${rejected} rejected, ${quarantined} kept out, ${withdrawn} stated as withdrawn`,
    ...findings.flatMap(groupLines),
    ...shapesLines(shapes),
  ];
}

function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
        .join('  ')}`,
  );
}

/** What to say where nothing was read. */
function nothingRead({ state, address, detail, looked }: CheckReport): string[] {
  const lines = looked.map(
    ({ asked, result, detail: why }) => `  ${plain(asked)}: ${result}${why === null ? '' : ` (${plain(why)})`}`,
  );
  switch (state) {
    case 'none':
      return [`There is nothing to read${detail === null ? '' : `: ${plain(detail)}`}`, ...lines];
    case 'opted-out':
      return [`The manifest at ${address} says that its provider does not want to be listed (optOut): nothing is read`];
    case 'invalid':
      return [`The manifest at ${address} cannot be used`];
    default:
      return [];
  }
}

/** A report for a person at a terminal. */
export function checkLines(report: CheckReport): string[] {
  const { state, address, guessed, readAs, manifest, sources, sourcesLeftOut, offers } = report;
  if (state !== 'read') return [...nothingRead(report), ...manifest.flatMap(groupLines)];
  const lines = [
    `${plain(address ?? '')}, read as what ${readAs.map(plain).join(', ')} publishes; no register was asked`,
    ...(guessed === null ? [] : [`Nobody said which type it is. It was read as “${guessed}”; --type says otherwise`]),
    ...manifest.flatMap(groupLines),
    ...sources.flatMap(sourceLines),
    ...(sourcesLeftOut === 0 ? [] : [`${sourcesLeftOut} further sources of the manifest were not read`]),
  ];
  if (report.mendFirst.length > 0)
    lines.push(
      '',
      'Mend this first',
      ...report.mendFirst.map(
        (group, at) => `  ${at + 1}. ${nameOf(group)} (${reach(group)}): ${plain(group.message)}`,
      ),
    );
  if (offers === 0) return lines;
  const kinds = Object.entries(report.kinds).map(([kind, count]) => `${count} ${kind}`);
  return [
    ...lines,
    '',
    `What the Council Recommendation (Annex I) asks of an offer, in ${offersOf(offers)} (${kinds.join(', ')})`,
    ...table([
      ['', 'stated', 'added by us', 'missing', 'no place in the format'],
      ...report.completeness.map(({ element, stated, addedByUs, missing, formatCannot }) => [
        ...[element, stated, addedByUs, missing, formatCannot],
      ]),
    ]),
    '',
    'What is known for a recognition of the credential',
    ...table([
      ['', 'known', 'not stated', 'no place in the format'],
      ...report.recognition.map(({ criterion, known, notStated, formatCannot }) => [
        ...[criterion, known, notStated, formatCannot],
      ]),
    ]),
    '',
    'The first offers as they would appear',
    ...report.preview.map(({ title, kind, ects, eqf, id, matching }) => {
      const start = matching[0]?.start ?? null;
      const facts = [kind, ects === null ? null : `${ects} ECTS`, eqf === null ? null : `EQF ${eqf}`, start];
      return `  ${plain(pickText(title)?.text ?? id)} (${facts.filter((fact) => fact !== null).join(', ')})`;
    }),
  ];
}
