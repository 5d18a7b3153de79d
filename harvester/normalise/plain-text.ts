/** What a text of a source becomes: no markup, no control characters, no way to reach a person of the staff. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
  readonly hadPersonalData: boolean;
}

/** Most texts need nothing done; this finds out without looking closer. */
const NEEDS_WORK = /[<&@\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\+\d|\s\s|^\s|\s$|[^\S ]/u;

const TAG_NAMES =
  'a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|legend|li|link|main|mark|meta|nav|object|ol|optgroup|option|p|pre|q|s|section|select|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video';
const HIDDEN = /<(script|style|template|noscript)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const LIST_ITEM = /<li(?:\s[^<>]*)?>/gi;
const LINE_BREAK = /<(?:br|hr)(?:\s[^<>]*)?\/?>/gi;
const BLOCK =
  /<\/?(?:p|div|section|article|header|footer|ul|ol|table|tr|blockquote|h[1-6]|dl|dt|dd|pre)(?:\s[^<>]*)?\/?>/gi;
/** Only names that HTML knows: “if a <b and c> d” or a placeholder in angle brackets is text. */
const TAG = new RegExp(`<\\/?(?:${TAG_NAMES})(?:\\s[^<>]*)?\\/?>`, 'gi');

const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  deg: '°',
  sect: '§',
  copy: '©',
  reg: '®',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  agrave: 'à',
  egrave: 'è',
  ugrave: 'ù',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  ccedil: 'ç',
  ntilde: 'ñ',
  atilde: 'ã',
  otilde: 'õ',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  Eacute: 'É',
  Aring: 'Å',
  Oslash: 'Ø',
  AElig: 'Æ',
};

const E_MAIL = /(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
/** With the country's code in front: numbers without it are too easily dates, prices and codes. */
const TELEPHONE = /\+\d{1,3}[ ()./-]{0,3}(?:\d[ ()./-]{0,2}){6,12}\d/g;
const LEFT_OUT = '[…]';

/** Control characters but for line ends and tabs, zero-width spaces and marks that turn the direction of what follows. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function character(code: number): string {
  // Beyond Unicode and half a surrogate pair are no characters.
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0 ? '' : String.fromCodePoint(code);
}

function decoded(match: string, name: string): string {
  if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return character(Number(name.slice(1)));
  return NAMED[name] ?? match;
}

function withoutMarkup(text: string): string {
  return text
    .replace(HIDDEN, ' ')
    .replace(LIST_ITEM, '\n• ')
    .replace(LINE_BREAK, '\n')
    .replace(BLOCK, '\n\n')
    .replace(TAG, '');
}

/**
 * Turns a text of a source into plain text: HTML is taken out (its structure becomes line breaks), entities are decoded once, e-mail addresses and telephone
 * numbers are left out, white space is tidied. `singleLine` for titles.
 */
export function plainText(raw: string, singleLine: boolean): PlainText {
  if (!NEEDS_WORK.test(raw)) return { text: raw.normalize('NFC'), hadMarkup: false, hadPersonalData: false };
  const bare = raw.includes('<') ? withoutMarkup(raw) : raw;
  const read = bare.includes('&') ? bare.replace(ENTITY, decoded) : bare;
  const discreet = read.replace(E_MAIL, LEFT_OUT).replace(TELEPHONE, LEFT_OUT);
  const visible = discreet.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
  const tidy = singleLine
    ? visible.replace(/\s+/g, ' ')
    : visible
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n');
  return { text: tidy.trim().normalize('NFC'), hadMarkup: read !== raw, hadPersonalData: discreet !== read };
}
