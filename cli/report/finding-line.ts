import { wordFinding } from '../../messages/findings/word-finding.ts';
import type { Finding } from '../../services/model/finding.ts';
import { ENGLISH } from './english.ts';
import { plainLine } from './plain-line.ts';

/** A finding in one line. */
export function findingLine(finding: Finding): string {
  const { severity, message, subject, path, value } = wordFinding(finding, ENGLISH);
  const place = [subject, path, value].filter((part) => part !== null && part !== '').join(' ');
  return plainLine(`${severity}: ${message}${place === '' ? '' : ` (${place})`}`).replace(/\s+/g, ' ');
}
