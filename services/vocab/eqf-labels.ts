import { type Cycle, cycleOf } from './eqf.ts';

/**
 * How people call the levels of the European Higher Education Area (short, first, second and third cycle; Bologna, QF-EHEA
 * 2018) in the languages of the Union: the level, and the degree that stands for it. They are searched, and never shown.
 */
// biome-ignore format: a table
const LABELS: Readonly<Record<Cycle, Readonly<Record<string, string>>>> = {
  short: { en: 'short cycle', de: 'Kurzstudium', fr: 'cycle court', es: 'ciclo corto', it: 'ciclo breve', pl: 'krótki cykl' },
  first: {
    bg: 'бакалавър', cs: 'bakalářská úroveň bakalář', da: 'bachelorniveau bachelor', de: 'Bachelor-Niveau Bachelor', el: 'προπτυχιακό επίπεδο πτυχίο',
    en: 'bachelor level undergraduate', es: 'nivel de grado grado', et: 'bakalaureus', fi: 'kandidaatti', fr: 'niveau licence bachelor',
    ga: 'baitsiléir', hr: 'prvostupnik', hu: 'alapképzés', it: 'livello di laurea triennale', lt: 'bakalauras', lv: 'bakalaurs', mt: 'baċellerat',
    nl: 'bachelorniveau bachelor', pl: 'poziom licencjacki licencjat', pt: 'licenciatura', ro: 'licență', sk: 'bakalár', sl: 'prva stopnja diploma',
    sv: 'kandidatnivå grundnivå',
  },
  second: {
    bg: 'магистър', cs: 'magisterská úroveň magistr', da: 'masterniveau kandidat', de: 'Master-Niveau Master', el: 'μεταπτυχιακό επίπεδο',
    en: 'master level postgraduate', es: 'nivel de máster posgrado', et: 'magister', fi: 'maisteri', fr: 'niveau master', ga: 'máistir',
    hr: 'magistar', hu: 'mesterképzés', it: 'livello di laurea magistrale', lt: 'magistras', lv: 'maģistrs', mt: 'masters', nl: 'masterniveau master',
    pl: 'poziom magisterski magister', pt: 'mestrado', ro: 'masterat', sk: 'magister', sl: 'magisterij druga stopnja', sv: 'masternivå avancerad nivå',
  },
  third: {
    bg: 'доктор', cs: 'doktorská úroveň doktor', da: 'ph.d.-niveau', de: 'Doktoratsniveau Promotion', el: 'διδακτορικό επίπεδο', en: 'doctoral level PhD',
    es: 'nivel de doctorado', et: 'doktor', fi: 'tohtori', fr: 'niveau doctorat', ga: 'dochtúireacht', hr: 'doktorat', hu: 'doktori képzés',
    it: 'livello di dottorato', lt: 'doktorantūra', lv: 'doktorantūra', mt: 'dottorat', nl: 'doctoraatsniveau', pl: 'poziom doktorski doktorat',
    pt: 'doutoramento', ro: 'doctorat', sk: 'doktorát', sl: 'doktorat tretja stopnja', sv: 'doktorandnivå forskarnivå',
  },
};

/** Names of an EQF level by language. Empty below 5, and where no level is known. */
export function levelLabels(level: number | null): Readonly<Record<string, string>> {
  const cycle = cycleOf(level);
  return cycle === null ? {} : LABELS[cycle];
}
