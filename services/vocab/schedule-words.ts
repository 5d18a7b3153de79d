import { TIMES } from '../model/codes.ts';
import type { LanguageMap } from '../model/language-map.ts';
import { saysNo } from './negations.ts';
import { once } from './once.ts';

type Time = (typeof TIMES)[number];

/**
 * Words that tell when in the week a run takes place, by language, as patterns that match whole words, in the order of
 * `TIMES`. Only words that mean nothing else in their language stand here.
 */
const WORDS: Readonly<Record<string, readonly [daytime: string, evening: string, weekend: string, ownPace: string]>> = {
  bg: ['през деня', 'вечер(?:но|ен|на|та)?', 'уикенд(?:а|и)?', 'собствено темпо'],
  cs: ['přes den|ve dne|dopoledne', 'večer(?:y|ní)?', 'víkend(?:y|u|ech|ov[éýá])?', 'vlastním tempem'],
  da: ['dagtimerne|om dagen', 'aften(?:er|en|tid)?|aftenhold', 'weekend(?:er|en)?|lørdag(?:e)?', 'eget tempo'],
  de: [
    'tagsüber|vormittag(?:s)?|nachmittag(?:s)?',
    'abend(?:s|e|kurs|kurse|veranstaltung|veranstaltungen|unterricht)?|abendlich(?:e|er|en)?',
    'wochenende(?:n|s)?|samstag(?:s|e|en)?|sonnabend(?:s|e|en)?|sonntags',
    '(?:im|in) eigene[nm] (?:lern)?tempo|selbstbestimmtem tempo',
  ],
  el: [
    'πρωινά|πρωινές|το πρωί|κατά τη διάρκεια της ημέρας',
    'βράδυ|βράδια|βραδινά|βραδινές|απογευματινά|απογευματινές',
    'σαββατοκύριακ[οαό]|σάββατο|σάββατα',
    'δικό (?:σας|σου|του) ρυθμό',
  ],
  en: [
    'daytime|during the day|mornings?|afternoons?',
    'evenings?|evening classes',
    'weekends?|saturdays?|sundays?',
    '(?:your|their|one.s) own pace|self[- ]paced',
  ],
  es: [
    'por la mañana|por las mañanas|diurn[oa]s?',
    'por la noche|por las noches|tarde-noche|vespertin[oa]s?|nocturn[oa]s?',
    'fin(?:es)? de semana|sábados?',
    'propio ritmo|a (?:tu|su) ritmo',
  ],
  et: [
    'päeval|päevasel ajal',
    'õhtu(?:ti|l|ne|sed)?',
    'nädalavahetus(?:el|eti|ed|tel)?|laupäev(?:al|iti)?',
    'omas tempos',
  ],
  fi: [
    'päivisin|päiväsaikaan|päiväopetus',
    'iltaisin|iltaopetus|ilta-aikaan',
    'viikonloppu(?:isin|na|ja)?|lauantai(?:sin|na)?',
    'omaan tahtiin|omassa tahdissa',
  ],
  fr: [
    'en journée|matinées?|le matin|après-midi',
    'en soirée|soirées?|le soir|cours du soir',
    'week-ends?|weekends?|samedis?',
    'à (?:son|votre|leur) (?:propre )?rythme',
  ],
  ga: ['i rith an lae', 'tráthnónta|san oíche', 'deireadh seachtaine|dé sathairn', 'ar do luas féin'],
  hr: ['tijekom dana|prije podne', 'navečer|večernj(?:i|a|e)', 'vikend(?:om|i|a)?|subotom', 'vlastitim tempom'],
  hu: ['napközben|délelőttönként', 'esténként|esti', 'hétvég(?:e|én|ente)|szombatonként', 'saját (?:tempóban|ütemben)'],
  it: [
    'di giorno|mattin[aeo]|al mattino|pomeriggi[oa]?',
    'di sera|serali?|la sera|in orario serale',
    'fine settimana|weekend|sabat[oi]',
    'proprio ritmo',
  ],
  lt: ['dienos metu', 'vakar(?:ais|e|inis|inės)', 'savaitgali(?:ais|o|nis)', 'savo tempu'],
  lv: ['dienas laikā', 'vakaros|vakarā', 'nedēļas nogal(?:ē|ēs)|brīvdienās', 'savā tempā'],
  nb: ['på dagtid|dagtid', 'kveld(?:er|en|stid|skurs)?', 'helg(?:er|en|ene)?|lørdag(?:er)?', 'eget tempo'],
  nl: [
    'overdag|ochtend(?:en|s)?|middag(?:en|s)?',
    'avond(?:en|s)?|avond(?:cursus|lessen|onderwijs)',
    'weekend(?:en|s)?|zaterdag(?:en|s)?',
    'eigen tempo',
  ],
  pl: [
    'w ciągu dnia|w dzień|przed południem',
    'wieczor(?:em|ami|owy|owe|owo)|wieczór|wieczory',
    'weekend(?:y|owo|owy|owe|ach)?|sobot(?:a|y|ę|ami)',
    'własnym tempie',
  ],
  pt: [
    'durante o dia|de manhã|diurn[oa]',
    'à noite|noturn[oa]|pós-laboral',
    'fins?[- ]de[- ]semana|sábados?',
    'próprio ritmo|ao seu ritmo',
  ],
  ro: ['în timpul zilei|dimineața', 'seara|seral(?:ă|e)?', 'week-?end(?:uri)?|sâmbăta', 'propriul ritm|ritm propriu'],
  sk: ['cez deň|predpoludním', 'večer(?:y|né|ný)?', 'víkend(?:y|u|och|ov[éýá])?', 'vlastným tempom'],
  sl: [
    'čez dan|dopoldne|dopoldan(?:ski)?',
    'zvečer|večer(?:i|ni|na)?',
    'vikend(?:i|ih|u)?|ob koncih tedna|sobot(?:a|e|ah)',
    'lastnem tempu',
  ],
  sv: ['dagtid|på dagen', 'kväll(?:ar|en|stid|skurs)?', 'helg(?:er|en|erna)?|lördag(?:ar)?', 'egen takt'],
};

const patterns = once(
  (): ReadonlyMap<string, readonly (readonly [Time, RegExp])[]> =>
    new Map(
      Object.entries(WORDS).map(([language, words]) => [
        language,
        words.flatMap((pattern, at) => {
          const time = TIMES[at];
          return time === undefined
            ? []
            : [[time, new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'iu')] as const];
        }),
      ]),
    ),
);

/** Where one statement ends and the next begins, so that what one denies is not lost for the others. */
const STATEMENTS = /[.;!?\n]+/u;
/** Longer texts are no notes about the time of day: what they name may be said of anything. */
const MAX_CHARACTERS = 500;

/**
 * When in the week a run takes place, from the words of short texts about its schedule. Each text is read in its own
 * language; one without a language, in a language without a list, or with a statement that denies something there,
 * gives nothing. Sorted as `TIMES`.
 */
export function timesInWords(texts: readonly LanguageMap[]): Time[] {
  const found = new Set<Time>();
  for (const [tag, text] of texts.flatMap((map) => Object.entries(map))) {
    const words = patterns().get(tag.split('-', 1)[0] ?? tag);
    if (words === undefined || text.length > MAX_CHARACTERS) continue;
    const statements = text
      .normalize('NFC')
      .split(STATEMENTS)
      .filter((one) => !saysNo(one));
    for (const [time, pattern] of words) if (statements.some((one) => pattern.test(one))) found.add(time);
  }
  return TIMES.filter((time) => found.has(time));
}
