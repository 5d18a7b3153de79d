import { withoutContacts } from '../../services/vocab/personal-data.ts';

/** Everything that moves, hides or reverses text around it: controls but for line ends and tabs, and marks of direction. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const MANY_LINES = /\n{3,}/g;

/** What somebody typed, as plain text: without characters that are not seen, e-mail addresses and telephone numbers. */
export function plainText(typed: string): string {
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNSEEN, '');
  return withoutContacts(text).replace(MANY_LINES, '\n\n').trim();
}
