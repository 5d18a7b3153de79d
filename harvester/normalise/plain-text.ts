import { isDamaged, repaired } from './damaged-text.ts';
import { decodedEntities, hasEntity } from './entities.ts';
import { withoutMarkup } from './markup.ts';
import { withoutContacts } from './personal-data.ts';

/** What a text of a source becomes: no markup, no control characters, no way to reach a person of the staff. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
  readonly hadPersonalData: boolean;
  /** It was UTF-8 that had been taken for another encoding. */
  readonly wasDamaged: boolean;
  /** It held control characters (NUL and its like). */
  readonly hadControls: boolean;
}

/** Most texts need nothing done; this finds out without looking closer. */
const NEEDS_WORK =
  /[<&@\p{Cc}\u00ad\p{Default_Ignorable_Code_Point}\ufffe\uffff]|\+\d|\s\s|^\s|\s$|[^\S ]|[ÂÃÄÅâ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/u;

/**
 * Numbers that are called telephone numbers, and addresses in disguise: rare, so looked for only where digits or
 * brackets are.
 */
const mayReachAPerson = (raw: string): boolean =>
  (/\d/.test(raw) && /(?:tel|phone|fax|mobil)/i.test(raw)) || /[([{]\s?at\s?[)\]}]/i.test(raw);

const CONTROLS = /(?![\n\t\u0085])\p{Cc}/u;
/**
 * What nobody sees and what only turns other text: control characters but for line ends and tabs, soft hyphens,
 * zero-width spaces, word joiners, marks of direction. Joiners and selectors of variants belong to the letters and
 * pictures beside them.
 */
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8\ufffe\uffff]/gu;
/** Joiners between letters of Europe’s scripts join nothing. */
const IDLE_JOINER =
  /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}])/gu;

/** A text may have been escaped twice; more often than this nobody does it. */
const MAX_ESCAPED = 2;

const visible = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u0085/g, '\n')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '');

/**
 * Turns a text of a source into plain text: damage by a wrong encoding is mended where that is certain, HTML is taken
 * out (its structure becomes line breaks), entities are decoded, e-mail addresses and telephone numbers are left out,
 * white space is tidied. `singleLine` for titles.
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
  // What cannot be seen goes first: it may stand within what is looked for.
  const seen = visible(mended);
  let read = withoutMarkup(seen, true);
  // What was escaped once more than it should be is markup all the same; its contents are kept, since it may be what
  // the text is about.
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
