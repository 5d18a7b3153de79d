/** Words that mean “no” in the languages of the Union, and that are no codes of languages. */
const SURE =
  'never|neither|except|excluding|excluded|without|unavailable|nicht|keine?|keine[nmrs]|ohne|außer|ausser|ausgenommen|' +
  'sans|sauf|aucune?|hormis|excepté|senza|tranne|eccetto|nessun[oa]?|salvo|excepto|ningún|ninguno|ninguna|tampoco|não|exceto|' +
  'nenhuma?|niet|geen|zonder|behalve|behoudens|inte|utan|förutom|ikke|uden|undtagen|uten|unntatt|ilman|paitsi|mitte|ilma|' +
  'není|nikoli|nije|nisu|brez|razen|osim|okrem|kromě|oprócz|nélkül|kivéve|fără|niciun|δεν|όχι|χωρίς|εκτός|μη|не|без|освен|' +
  'išskyrus|nėra|izņemot|mhux|mingħajr|níl';
/** Words that are also codes of languages, or short. They mean “no” where a word follows. */
const BEFORE_A_WORD = 'not|non|no|pas|sin|sem|nie|nem|nao|ne|ni|ní|nu|ei|ej|bez|gan|ez|nav';
/** Between two codes of a list no such word means “no”: “no og en”. */
const JOINING = 'and|or|und|oder|et|ou|og|och|eller|oraz|lub|ja|és|vagy|si|și|sau';

const SAYS_NO = new RegExp(`(?<!\\p{L})(?:${SURE})(?!\\p{L})|n['’]t(?!\\p{L})`, 'iu');
const SAYS_NO_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:(?:${BEFORE_A_WORD})\\s+(?!(?:${JOINING})(?!\\p{L}))\\p{L}|(?:not|non|nie)-\\p{L}{5})`,
  'iu',
);
/** Codes of two letters and nothing else: “no en nl” are three languages. */
const CODES = /^(?:[a-z]{2}(?![a-z])[^a-z]*)+$/i;

/** True where a text denies something. What it names is then not what it states. */
export function saysNo(text: string): boolean {
  return SAYS_NO.test(text) || (SAYS_NO_BEFORE.test(text) && !CODES.test(text.trim()));
}
