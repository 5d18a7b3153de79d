import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Maltese. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Mhux permess',
  forbiddenDetail: 'Dan it-token jgħodd, iżda mhux għal dan: jappartjeni lil aġenzija oħra.',
  tokenWithoutRegister: 'Dan it-token ma jsemmix reġistru: jgħodd biss għar-reġistru bażi, li mhuwiex konness hawn.',
  callerNeeded: 'Għal dan hemm bżonn it-token ta’ aġenzija tal-assigurazzjoni tal-kwalità jew ta’ amministratur.',
  declarationBody:
    'Ibgħat JSON b’activity (numru), includes (true jew false), from (SSSS-XX-JJ) u url; amministratur iżid agency u basis.',
  declarationNotFound: 'M’hemm l-ebda dikjarazzjoni fis-seħħ bl-identifikatur {id}.',
  declarationsFull: 'Din l-aġenzija diġà ddikjarat daqs kemm jinżamm.',
  reportsFull: 'Illum waslu daqs ir-rapporti ta’ żbalji li jintlaqgħu f’ġurnata. Erġa’ pprova għada.',
  answerBody: 'Ibgħat JSON b’state (open, answered, mended jew declined) u answer.',
  tooLarge: 'It-talba hija kbira wisq',
  tooLargeDetail: 'Il-kontenut tagħha għandu aktar bytes milli jinqraw hawn.',
  notJson: 'Il-kontenut ta’ din it-talba ma jistax jinqara: mhuwiex JSON.',
  otherSite: 'Din il-formola ġiet minn sit web ieħor. Ibgħatha mill-paġna tagħha stess.',
  reportsFullHere:
    'Illum waslu mingħandek daqstant rapporti ta’ żbalji daqskemm jintlaqgħu minn persuna waħda f’jum. Jekk jogħġbok erġa’ pprova għada.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): l-evalwazzjonijiet “{activity}” iħarsu wkoll lejn tagħlim li jwassal għal mikrokredenzjali. Jgħodd għal rapporti minn: {from}.',
    excludes:
      '{agency} ({date}): l-evalwazzjonijiet “{activity}” ma jħarsux lejn tagħlim li jwassal għal mikrokredenzjali. Jgħodd għal rapporti minn: {from}.',
    source: 'Is-sors ta’ din id-dikjarazzjoni',
    heading: 'X’jiddikjaraw l-aġenziji',
  },
  send: 'Ibgħat',
  error: {
    about: 'Dwar il-paġna:',
    words: 'X’inhu ħażin?',
    privacy:
      'M’hemmx bżonn isem. Dak li tikteb jaqrah biss l-operatur; l-indirizzi elettroniċi u n-numri tat-telefon jitneħħew. Pubbliċi huma biss il-paġna, il-jum, l-istat u t-tweġiba tagħna.',
    keep: 'Żomm l-indirizz ta’ din il-paġna: it-tweġiba tkun hawn.',
    title: 'Żball irrappurtat: {date}',
    answer: 'It-tweġiba tagħna',
    wrong: 'Ikteb xi ħaġa, sa {most} karattru.',
    state: {
      open: 'Għadu mhux imwieġeb',
      answered: 'Imwieġeb',
      mended: 'Imsewwi',
      declined: 'Jibqa’ kif inhu, għal din ir-raġuni',
    },
  },
  reply: {
    title: 'It-tweġiba tiegħek għal sejba',
    publicFrom: 'Jidher għal kulħadd minn: {date}',
    statement: 'Id-dikjarazzjoni tiegħek; tidher kull fejn tidher is-sejba',
    disputes: 'Is-sejba hija ħażina: m’għandhiex tingħadd sakemm jiġi deċiż',
    stated: 'Dikjarazzjoni dwar is-sejba.',
    disputed: 'Ikkontestat; ma jingħaddx sakemm jiġi deċiż.',
    upheld: 'Kien ikkontestat, u jibqa’ jgħodd.',
    dropped: 'Kien ikkontestat, u ma jingħaddx aktar.',
    by: {
      provider: 'Il-fornitur:',
      agency: 'L-aġenzija:',
    },
  },
};
