import { stripVTControlCharacters } from 'node:util';

/** What moves a cursor, and what turns the direction in which the rest of a line is shown. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text for a person at a terminal. Because registers, publications and servers may say anything, nothing in it can
 * write elsewhere than in its own place. Line breaks and tabs stay.
 */
export function plainLine(text: string): string {
  return stripVTControlCharacters(text).replace(UNSEEN, ' ');
}
