import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Latvian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Nav atļauts',
  forbiddenDetail: 'Šis marķieris ir derīgs, bet ne šim: tas pieder citai aģentūrai.',
  tokenWithoutRegister: 'Šis marķieris nenosauc reģistru: tas der tikai pamatreģistram, kas šeit nav pievienots.',
  callerNeeded: 'Tam vajadzīgs kvalitātes nodrošināšanas aģentūras vai administratora marķieris.',
  declarationBody:
    'Sūtiet JSON ar activity (numuru), includes (true vai false), from (GGGG-MM-DD) un url; administrators pievieno agency un basis.',
  declarationNotFound: 'Nav spēkā esoša paziņojuma ar identifikatoru {id}.',
  declarationsFull: 'Šī aģentūra jau ir iesniegusi tik daudz paziņojumu, cik tiek glabāts.',
  reportsFull: 'Šodien saņemts tik daudz kļūdu ziņojumu, cik dienā pieņem. Lūdzu, mēģiniet rīt.',
  answerBody: 'Sūtiet JSON ar state (open, answered, mended vai declined) un answer.',
  tooLarge: 'Pieprasījums ir pārāk liels',
  tooLargeDetail: 'Tā saturā ir vairāk baitu, nekā šeit tiek lasīts.',
  notJson: 'Šī pieprasījuma saturu nevar nolasīt: tas nav JSON.',
  otherSite: 'Šī veidlapa nāca no citas tīmekļa vietnes. Nosūtiet to no tās pašas lapas.',
  reportsFullHere:
    'No jums šodien saņemts tik daudz ziņojumu par kļūdām, cik no vienas personas dienā pieņem. Lūdzu, mēģiniet rīt.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): novērtējumi „{activity}” aptver arī izglītību, kas noved pie mikroapliecinājumiem. Attiecas uz ziņojumiem no: {from}.',
    excludes:
      '{agency} ({date}): novērtējumi „{activity}” neaptver izglītību, kas noved pie mikroapliecinājumiem. Attiecas uz ziņojumiem no: {from}.',
    source: 'Šī paziņojuma avots',
    heading: 'Ko paziņo aģentūras',
  },
  send: 'Nosūtīt',
  error: {
    about: 'Par lapu:',
    words: 'Kas nav pareizi?',
    privacy:
      'Vārds nav vajadzīgs. Uzrakstīto lasa tikai uzturētājs; e-pasta adreses un tālruņa numuri tiek izņemti. Publiski ir tikai lapa, diena, statuss un mūsu atbilde.',
    keep: 'Saglabājiet šīs lapas adresi: atbilde būs šeit.',
    title: 'Ziņota kļūda: {date}',
    answer: 'Mūsu atbilde',
    wrong: 'Uzrakstiet kaut ko, ne vairāk kā {most} rakstzīmes.',
    state: {
      open: 'Vēl nav atbildēts',
      answered: 'Atbildēts',
      mended: 'Izlabots',
      declined: 'Paliek, kā ir, šī iemesla dēļ',
    },
  },
  reply: {
    title: 'Jūsu atbilde uz konstatējumu',
    publicFrom: 'Visiem redzams no: {date}',
    statement: 'Jūsu paziņojums; tas ir visur, kur ir konstatējums',
    disputes: 'Konstatējums ir kļūdains: neskaitīt, līdz tas ir izlemts',
    stated: 'Paziņojums par konstatējumu.',
    disputed: 'Apstrīdēts; netiek skaitīts, līdz tas ir izlemts.',
    upheld: 'Tika apstrīdēts un paliek spēkā.',
    dropped: 'Tika apstrīdēts un vairs netiek skaitīts.',
    by: {
      provider: 'Sniedzējs:',
      agency: 'Aģentūra:',
    },
  },
};
