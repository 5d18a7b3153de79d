import { withoutContacts } from '../../services/vocab/personal-data.ts';
import { isDamaged, repaired } from './damaged-text.ts';
import { decodedEntities, hasEntity } from './entities.ts';
import { withoutMarkup } from './markup.ts';

/** A text of a source without markup, without control characters, and without ways to reach a member of staff. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
  readonly hadPersonalData: boolean;
  /** True where it was UTF-8 that had been taken for another encoding. */
  readonly wasDamaged: boolean;
  /** True where it had control characters (NUL and the like). */
  readonly hadControls: boolean;
}

/** Finds the texts that need any work. Most need none. */
const NEEDS_WORK =
  /[<&@\p{Cc}\u00ad\p{Default_Ignorable_Code_Point}\ufffe\uffff]|\+\d|\s\s|^\s|\s$|[^\S ]|[ÂÃÄÅâ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/u;

/**
 * Telephone numbers that are called so, and disguised addresses. They are rare, so we only look for them where there
 * are digits or brackets.
 */
const mayReachAPerson = (raw: string): boolean =>
  (/\d/.test(raw) && /(?:tel|phone|fax|mobil)/i.test(raw)) || /[([{]\s?at\s?[)\]}]/i.test(raw);

const CONTROLS = /(?![\n\t\u0085])\p{Cc}/u;
/**
 * Characters that nobody sees, or that only turn other text: control characters except line ends and tabs, soft
 * hyphens, zero-width spaces, word joiners, marks of direction. Joiners and variation selectors belong to the
 * characters beside them and stay.
 */
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8\ufffe\uffff]/gu;
/** Joiners between letters of Latin, Greek or Cyrillic, which join nothing. */
const IDLE_JOINER =
  /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}])/gu;

/** How many times a text may have been escaped. */
const MAX_ESCAPED = 2;

/** A text without characters that nobody sees. */
export const visible = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u0085/g, '\n')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '');

/**
 * Turns a text of a source into plain text. Damage by a wrong encoding is mended where that is certain, HTML is removed
 * (its structure becomes line breaks), entities are decoded, e-mail addresses and telephone numbers are removed, and
 * white space is tidied. `singleLine` is for titles.
 */
export function plainText(raw: string, singleLine: boolean): PlainText {
  if (!NEEDS_WORK.test(raw) && !mayReachAPerson(raw))
    return {
      text: raw.normalize('NFC'),
      hadMarkup: false,
      hadPersonalData: false,
      wasDamaged: false,
      hadControls: false,
    };
  const mended = repaired(raw) ?? raw;
  // Invisible characters go first, because they may be inside what we look for.
  const seen = visible(mended);
  let read = withoutMarkup(seen, true);
  // What was escaped once too often is markup all the same. Its content is kept, since it may be what the text is
  // about.
  for (let time = 0; time < MAX_ESCAPED && hasEntity(read); time++)
    read = withoutMarkup(visible(decodedEntities(read)), false);
  const discreet = withoutContacts(read);
  const tidy = singleLine
    ? discreet.replace(/\s+/g, ' ')
    : discreet
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n');
  return {
    text: tidy.trim().normalize('NFC'),
    hadMarkup: read !== seen,
    hadPersonalData: discreet !== read,
    wasDamaged: mended !== raw || isDamaged(seen),
    hadControls: CONTROLS.test(mended.replace(/\r\n?/g, '\n')),
  };
}
