const NAMES =
  'abbr|address|article|aside|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|ins|label|legend|li|link|main|mark|meta|nav|object|ol|optgroup|option|pre|section|select|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|ul|video|script|style|template|noscript';
/** Elements of one letter. These may also be placeholders or types in a text: `Set<A>`. */
const LETTERS = '[abipqsu]';
/** Attributes that need no value. */
const BARE =
  'async|autoplay|checked|compact|controls|defer|disabled|hidden|loop|multiple|muted|noshade|nowrap|readonly|required|reversed|selected';
const ATTRIBUTES = `\\s(?:[^<>=]{0,500}=[^<>]*|(?:\\s*(?:${BARE})){1,5}\\s*)`;
const END = `(?:${ATTRIBUTES})?\\s*\\/?>`;

const HIDDEN = /<(script|style|template|noscript)\b[^>]{0,500}>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const LIST_ITEM = new RegExp(`<li${END}`, 'gi');
const LINE_BREAK = new RegExp(`<(?:br|hr)${END}`, 'gi');
const BLOCK = new RegExp(
  `<\\/?(?:div|section|article|header|footer|ul|ol|table|tr|blockquote|h[1-6]|dl|dt|dd|pre)${END}|<\\/p\\s*>|<p${ATTRIBUTES}>`,
  'gi',
);
/** Only names that HTML has. “if a <b and c> d” or a placeholder in angle brackets is text. */
const TAG = new RegExp(
  `<\\/?(?:${NAMES})${END}|<\\/${LETTERS}\\s*>|<${LETTERS}${ATTRIBUTES}>|<\\/?[a-z][\\w:-]{0,50}\\s[^<>=]{0,500}=[^<>]{0,500}>|<!--`,
  'gi',
);
/**
 * The beginning of an element that never ends, or that contains what would end it. Without its bracket it is text.
 * Brackets and slashes before it go along, since they would begin the same element anew.
 */
const LOOSE = new RegExp(
  `(?<!<\\/?)(?:<\\/?)+(?=(?:${NAMES})(?:\\/|>|\\s[^>]{0,500}=)|${LETTERS}\\s[^>]{0,500}=|!--)`,
  'gi',
);
const CLOSING = new RegExp(`<\\/(${LETTERS})\\s*>`, 'gi');
const OPENING = new RegExp(`<(${LETTERS})\\s*\\/?>`, 'gi');

/**
 * Removing an element may join what stood around it to another one: `<scr<b>ipt>`. More rounds than this are an attack.
 */
const MAX_ROUNDS = 5;

/**
 * Treats one letter without attributes as an element where it is closed somewhere, and `p` also where it begins no
 * word.
 */
function withoutLetters(text: string): string {
  if (!OPENING.test(text)) return text;
  OPENING.lastIndex = 0;
  const closed = new Set([...text.matchAll(CLOSING)].map(([, letter = '']) => letter.toLowerCase()));
  return text.replace(OPENING, (tag, letter: string, at: number) => {
    const isParagraph = letter.toLowerCase() === 'p';
    const begins = letter === 'p' && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    if (!closed.has(letter.toLowerCase()) && !begins) return tag;
    return isParagraph ? '\n\n' : '';
  });
}

/** Without one bracket, what stands around it may begin another element: `<t<body`. */
function withoutLoose(text: string): string {
  let now = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = now.replace(LOOSE, '');
    if (next === now) return now;
    now = next;
  }
  return now.replaceAll('<', '');
}

function withoutTags(text: string): string {
  let now = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = withoutLetters(now)
      .replace(LIST_ITEM, '\n• ')
      .replace(LINE_BREAK, '\n')
      .replace(BLOCK, '\n\n')
      .replace(TAG, '');
    if (next === now) break;
    now = next;
  }
  return withoutLoose(now);
}

/**
 * Removes HTML elements from a text. Lists and paragraphs become lines. With `hidden`, the content of elements that a
 * browser does not show is removed, too.
 */
export function withoutMarkup(text: string, hidden: boolean): string {
  if (!text.includes('<')) return text;
  return withoutTags(hidden ? text.replace(HIDDEN, ' ') : text);
}
