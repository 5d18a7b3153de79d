/** What a text of a source becomes: no markup, no control characters, no way to reach a person of the staff. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
  readonly hadPersonalData: boolean;
}

/** Most texts need nothing done; this finds out without looking closer. */
const NEEDS_WORK = /[<&@\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\+\d|\s\s|^\s|\s$|[^\S ]/u;

/** Numbers that are called telephone numbers, and addresses in disguise: rare, so looked for only where digits or brackets are. */
const mayReachAPerson = (raw: string): boolean =>
  (/\d/.test(raw) && /(?:tel|phone|fax|mobil)/i.test(raw)) || /[([{]\s?at\s?[)\]}]/i.test(raw);

const TAG_NAMES =
  'a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|legend|li|link|main|mark|meta|nav|object|ol|optgroup|option|p|pre|q|s|section|select|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video';
const HIDDEN = /<(script|style|template|noscript)\b[^>]{0,500}>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const LIST_ITEM = /<li(?:\s[^<>]*)?>/gi;
const LINE_BREAK = /<(?:br|hr)(?:\s[^<>]*)?\/?>/gi;
const BLOCK =
  /<\/?(?:p|div|section|article|header|footer|ul|ol|table|tr|blockquote|h[1-6]|dl|dt|dd|pre)(?:\s[^<>]*)?\/?>/gi;
/** Only names that HTML knows: “if a <b and c> d” or a placeholder in angle brackets is text. */
const TAG = new RegExp(
  `<\\/?(?:${TAG_NAMES}|script|style|template|noscript)(?:\\s[^<>]*)?\\/?>|<\\/?[a-z][\\w:-]{0,50}\\s[^<>=]{0,500}=[^<>]{0,500}>|<!--`,
  'gi',
);
/** The beginning of an element that never ends, or that holds what would end it: without its bracket it is text. */
const LOOSE = new RegExp(
  `(?<!<)<+(?=\\/?(?:${TAG_NAMES}|script|style|template|noscript)(?:\\/|>|\\s[^>]{0,500}[=>])|!--)`,
  'gi',
);

const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** Also written so that programs should not see it: “name (at) uni.example”. */
const E_MAIL =
  /(?:mailto:)?[\p{L}\p{N}_.+-]{1,64}(?:@|\s?[([{]\s?at\s?[)\]}]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu;
/** With the country's code in front: numbers without it are too easily dates, prices and codes. */
const TELEPHONE = /\+\d{1,3}[ ()./-]{0,3}(?:\d[ ()./-]{0,2}){6,12}\d/g;
/** Without that code where the text says what the number is. */
const CALLED_TELEPHONE =
  /(?<![\p{L}\p{N}])((?:tel(?:ephone|efon|efoon|éphone|éfono|efono)?|phone|fax|mobil|mobile)\b[.:]{0,2} {0,3})\(?\d[\d ()./-]{4,18}\d/giu;
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
  return NAMED.get(name) ?? match;
}

/** Taking something out may put together what stood around it: `<scr<b>ipt>`. More rounds than this are an attack. */
const MAX_ROUNDS = 5;

const visible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');

function withoutTags(text: string): string {
  let now = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = now.replace(LIST_ITEM, '\n• ').replace(LINE_BREAK, '\n').replace(BLOCK, '\n\n').replace(TAG, '');
    if (next === now) break;
    now = next;
  }
  return now.replace(LOOSE, '');
}

/**
 * Turns a text of a source into plain text: HTML is taken out (its structure becomes line breaks), entities are decoded once, e-mail addresses and telephone
 * numbers are left out, white space is tidied. `singleLine` for titles.
 */
export function plainText(raw: string, singleLine: boolean): PlainText {
  if (!NEEDS_WORK.test(raw) && !mayReachAPerson(raw))
    return { text: raw.normalize('NFC'), hadMarkup: false, hadPersonalData: false };
  // What cannot be seen goes first: it may stand within what is looked for.
  const seen = visible(raw);
  const bare = seen.includes('<') ? withoutTags(seen.replace(HIDDEN, ' ')) : seen;
  // What was escaped once more than it should be is markup all the same; its contents are kept, since it may be what the text is about.
  const read = bare.includes('&') ? withoutTags(visible(bare.replace(ENTITY, decoded))) : bare;
  const discreet = read
    .replace(E_MAIL, LEFT_OUT)
    .replace(TELEPHONE, LEFT_OUT)
    .replace(CALLED_TELEPHONE, `$1${LEFT_OUT}`);
  const tidy = singleLine
    ? discreet.replace(/\s+/g, ' ')
    : discreet
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n');
  return { text: tidy.trim().normalize('NFC'), hadMarkup: read !== seen, hadPersonalData: discreet !== read };
}
