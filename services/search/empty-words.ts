import { fold } from './words.ts';

/**
 * Words that say nothing about what is to be learnt, by language: articles, prepositions, pronouns, "I want to learn
 * how", and what everything here is (a course). Left out on purpose, in every language: what is a subject in another
 * (`it`, `ai`, `eu`, `ar`, `art`, `war`, `r`, `c`, and `gan`, a semiconductor, `pie`, a foot, `tal`, numbers) or part
 * of one (`tai chi`, `machine learning`, `teacher training`).
 */
// biome-ignore format: a table
const EMPTY: Readonly<Record<string, string>> = {
  en: `a an the of for with without and or in on at to from by about into onto through via as how i you we they my your our their me is are be can do does get
    use using us ask want wish need like would could should become becoming some any this that these those what which who where when
    course courses class classes lesson lessons learn`,
  de: `der die das den dem des ein eine einen einem einer eines und oder mit ohne für von vom zu zum zur im in am an auf bei beim aus über unter nach vor durch
    um als wie ich wir sie mein meine man möchte will kann werden sein ist sind was wo wer wann sich nicht
    kurs kurse kursen kurses lehrgang lehrgänge lernen lerne weiterbildung weiterbildungen fortbildung fortbildungen schulung schulungen`,
  fr: `le la les l un une des de du d et ou à au aux en dans avec sans pour par sur sous chez vers comment je nous vous il elle mon ma mes se s qu que qui est être
    veux voudrais faire quoi où quand
    cours formation formations apprendre`,
  es: `el la los las un una unos unas de del y e o u a al en con sin para por sobre entre cómo como yo mi mis se es ser quiero quisiera que qué dónde cuándo
    curso cursos aprender formación`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle dell e ed o a al allo alla agli alle in nel nello nella nei nelle con senza per su sul
    sulla tra fra da dal dalla come io mi si è essere voglio vorrei che dove quando
    corso corsi imparare formazione`,
  pt: `o a os as um uma uns umas de do da dos das e ou em no na nos nas com sem para por pelo pela sobre como meu minha se é ser quero que onde quando ao à
    curso cursos aprender formação`,
  nl: `de het een en of met zonder voor van bij in op aan naar uit over onder door om te als hoe ik wij mijn je is zijn wil worden wat waar
    cursus cursussen leren opleiding opleidingen`,
  sv: `en ett och eller med utan för av i på till från om över under hos att hur jag vi min mitt vara vill bli som det den de
    kurs kurser kursen lära utbildning utbildningar`,
  da: `en et og eller med uden for af i på til fra om over under hos at hvordan jeg vi min er være vil blive som det den de
    kursus kurser kurset lære uddannelse uddannelser`,
  no: `en et og eller med uten for av i på til fra om over under hos å hvordan jeg vi min er være vil bli som det den de kurs kurset lære utdanning`,
  fi: `ja sekä että kuin miten minä haluan on olla kanssa ilman varten kurssi kurssit kurssin oppia opiskella koulutus koulutukset`,
  et: `ja või ning kuidas ma tahan on olla kursus kursused kursuse õppida koolitus koolitused`,
  pl: `i oraz lub albo z ze w we na do od dla o u po za przez przy pod nad bez jak ja mój chcę się jest być co gdzie który która
    kurs kursy kursu kursów uczyć nauczyć szkolenie szkolenia szkoleń`,
  cs: `a i nebo s se v ve na do od pro o u po za přes při pod nad bez jak já můj chci si je být co kde který kurz kurzy kurzu učit naučit školení`,
  sk: `a i alebo s so v vo na do od pre o u po za cez pri pod nad bez ako ja môj chcem si sa je byť čo kde ktorý kurz kurzy kurzu učiť naučiť školenie školenia`,
  sl: `in ali z s v na do od za o po pri pod nad brez kako jaz moj želim se je biti kaj kje tečaj tečaji tečaja učiti usposabljanje`,
  hr: `i ili s sa u na do od za o po pri pod nad bez kako ja moj želim se je biti što gdje tečaj tečajevi tečaja učiti osposobljavanje`,
  hu: `a az egy és vagy is hogyan én van lenni szeretnék tanfolyam tanfolyamok kurzus kurzusok tanulni képzés képzések`,
  ro: `un o unei unui și sau cu fără pentru de din la în pe prin despre cum meu mea se este fi vreau ce unde curs cursuri cursul învăța formare`,
  bg: `и или с със в във на до от за по при под над без как аз мой искам се е да що къде курс курсове курса уча обучение обучения`,
  el: `ο η το οι τα του της των τον την και ή με χωρίς για από σε στο στη στην στον στα πώς εγώ θέλω να είναι τι πού μάθημα μαθήματα σεμινάριο μαθαίνω`,
  lt: `ir arba su be į iš prie nuo apie kaip aš noriu yra kursas kursai kursų mokytis mokymai`,
  lv: `un vai bez no uz par kā es vēlos ir kurss kursi kursu mācīties apmācība`,
  mt: `u jew ma bla għal minn fi il kif jien irrid kors korsijiet nitgħallem`,
  ga: `agus nó le do ó faoi i na conas mé cúrsa cúrsaí foghlaim`,
};

const FOLDED: ReadonlySet<string> = new Set(
  Object.values(EMPTY)
    .flatMap((words) => words.split(/\s+/))
    .map(fold),
);

/** Whether a word says nothing about a subject in any language of Europe. */
export function isEmptyWord(word: string): boolean {
  return FOLDED.has(fold(word));
}

/** What everything here is, in the spellings of Europe's languages: a micro-credential. */
const HOUSE =
  /^(?:mi[ck]ro(?:creden|kreden|certif|zertif|sertif|posw|k?valif|qualif|kwalif|acredit|akredit|tanus|osved|merit|merii|at+est|degree|kraad)|μικρο(?:διαπιστ|πιστοπ)|микро(?:квалиф|сертиф|удостовер|креденц))/u;

/** Whether a word (or two, written as one) means a micro-credential. */
export function isHouseWord(word: string): boolean {
  return HOUSE.test(fold(word));
}
