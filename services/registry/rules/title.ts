import { decodeHTML } from 'entities';

const ASCII = /^[\x20-\x7e]*$/;
const NORMAL = /^[a-z0-9+#]+(?: [a-z0-9+#]+)*$/;
const NOT_ASCII_ALPHANUMERIC = /[^a-z0-9+#]+/g;
const LATIN_MARKS = /[\u0300-\u036f]+/g;
const MARKS = /\p{M}+/gu;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}+#]+/gu;
/** Soft hyphens, joiners and marks of direction, which nobody sees. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** A character written as an HTML entity, as some feeds leave it in their texts. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;
/** An entity may itself have been escaped. We undo this many levels at most. */
const ESCAPED_AT_MOST = 3;

/** The text that was meant where characters are written as entities. */
function decoded(title: string): string {
  let text = title;
  for (let times = 0; times < ESCAPED_AT_MOST && ENTITY.test(text); times++) text = decodeHTML(text);
  return text;
}

function plainAscii(text: string): string {
  const lower = text.toLowerCase();
  return NORMAL.test(lower) ? lower : lower.replace(NOT_ASCII_ALPHANUMERIC, ' ').trim();
}

/**
 * One spelling for a title (docs/rules.md 3.4): Unicode compatibility form, no marks, no case, and everything but
 * letters and digits of any script as a single space. `+` and `#` count as letters, since C, C++ and C# are three
 * subjects. Empty where nothing is left.
 */
export function normaliseTitle(stated: string): string {
  const title = stated.includes('&') ? decoded(stated) : stated;
  if (ASCII.test(title)) return plainAscii(title);
  // Because classes of all scripts are slow, and most European titles are ASCII once the common marks are gone, those
  // take a short cut.
  const unmarked = title.normalize('NFKD').replace(LATIN_MARKS, '');
  if (ASCII.test(unmarked)) return plainAscii(unmarked);
  const bare = unmarked.replace(INVISIBLE, '').replace(LATIN_MARKS, '').replaceAll('♯', '#');
  if (ASCII.test(bare)) return plainAscii(bare);
  // Upper case first, because that unfolds letters without a single lower-case counterpart (ß, final sigma).
  return bare.replace(MARKS, '').toUpperCase().toLowerCase().replace(NOT_ALPHANUMERIC, ' ').trim();
}

/** "Micro-credential in …" in the register's languages, as normalised words. It names the award, not the subject. */
const AWARD =
  /^(?:micro ?credentials?|micro ?certifica(?:te|tion|t)|micro ?(?:zertifikat|credencial|credenziale|certificado|diploma)|mikro ?(?:zertifikat|credential|poverilo|kwalifikacja|osvedceni|tanusitvany)) (?:programme |program |course )?(?:in|on|of|for|fur|en|em|de|di|sur|iz|za|w|z|ve|i) /;

/** The forms under which a title is looked for: the whole, and without the words that only name the award. */
export function titleForms(title: string): readonly string[] {
  const plain = normaliseTitle(title);
  if (plain === '') return [];
  if (!plain.startsWith('mi')) return [plain];
  const bare = plain.replace(AWARD, '');
  return bare === '' || bare === plain ? [plain] : [plain, bare];
}
