import { wordFinding } from '../../messages/findings/word-finding.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Finding } from '../../services/model/finding.ts';

/** A finding in one line. Commands speak English. */
export function findingLine(finding: Finding): string {
  const { severity, message, subject, path, value } = wordFinding(finding, messagesIn('en'));
  const place = [subject, path, value].filter((part) => part !== null && part !== '').join(' ');
  return `${severity}: ${message}${place === '' ? '' : ` (${place})`}`;
}
