import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The files that make the one style sheet, in this order. */
export const STYLES = [
  'tokens',
  'base',
  'layout',
  'search',
  'facet',
  'hit',
  'assurance',
  'dates',
  'offer',
  'chip',
  'table',
  'notice',
  'pages',
  'studio',
  'publish',
  'dossier',
  'coverage',
  'live',
] as const;

const HASH_CHARACTERS = 8;

const read = (name: string): string => readFileSync(new URL(`../web/styles/${name}.css`, import.meta.url), 'utf8');

/** The style sheet of all pages. */
export const STYLE_SHEET = STYLES.map(read).join('');

/** Its address, with what it holds in its name: another text has another address, so it may be kept for ever. */
export const STYLE_ADDRESS = `/assets/style-${createHash('sha256').update(STYLE_SHEET).digest('hex').slice(0, HASH_CHARACTERS)}.css`;
