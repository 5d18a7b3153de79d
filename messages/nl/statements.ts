import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Dutch. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Niet toegestaan',
  forbiddenDetail: 'Dit token geldt, maar niet hiervoor: dit hoort bij een ander agentschap.',
  tokenWithoutRegister:
    'Dit token noemt geen register: het geldt alleen voor het basisregister, dat hier niet is aangesloten.',
  callerNeeded: 'Hiervoor is het token van een agentschap voor kwaliteitszorg of van een beheerder nodig.',
  declarationBody:
    'Stuur JSON met activity (nummer), includes (true of false), from (JJJJ-MM-DD) en url; een beheerder voegt agency en basis toe.',
  declarationNotFound: 'Er is geen geldende verklaring met de id {id}.',
  declarationsFull: 'Dit agentschap heeft al zoveel verklaard als er wordt bewaard.',
  reportsFull: 'Vandaag kwamen er zoveel foutmeldingen als er per dag worden aangenomen. Probeer het morgen opnieuw.',
  answerBody: 'Stuur JSON met state (open, answered, mended of declined) en answer.',
  tooLarge: 'Het verzoek is te groot',
  tooLargeDetail: 'De inhoud heeft meer bytes dan hier worden gelezen.',
  notJson: 'De inhoud van dit verzoek kan niet worden gelezen: het is geen JSON.',
  otherSite: 'Dit formulier kwam van een andere website. Verstuur het vanaf zijn eigen pagina.',
  reportsFullHere:
    'U hebt vandaag zoveel fouten gemeld als er per persoon op een dag worden aangenomen. Probeer het morgen opnieuw.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): de beoordelingen “{activity}” kijken ook naar aanbod dat tot microcredentials leidt. Dit geldt voor rapporten vanaf: {from}.',
    excludes:
      '{agency} ({date}): de beoordelingen “{activity}” kijken niet naar aanbod dat tot microcredentials leidt. Dit geldt voor rapporten vanaf: {from}.',
    source: 'Bron van deze verklaring',
    heading: 'Wat agentschappen hierover verklaren',
  },
  send: 'Versturen',
  error: {
    about: 'Over de pagina:',
    words: 'Wat klopt er niet?',
    privacy:
      'Een naam is niet nodig. Wat u schrijft, leest alleen de beheerder; e-mailadressen en telefoonnummers worden eruit gehaald. Openbaar zijn alleen de pagina, de dag, de stand en ons antwoord.',
    keep: 'Bewaar het adres van deze pagina: hier komt het antwoord.',
    title: 'Gemelde fout: {date}',
    answer: 'Ons antwoord',
    wrong: 'Schrijf iets, hoogstens {most} tekens.',
    state: {
      open: 'Nog niet beantwoord',
      answered: 'Beantwoord',
      mended: 'Hersteld',
      declined: 'Blijft zo, om deze reden',
    },
  },
  reply: {
    title: 'Uw reactie op een bevinding',
    publicFrom: 'Voor iedereen zichtbaar vanaf: {date}',
    statement: 'Uw verklaring; zij staat overal waar de bevinding staat',
    disputes: 'De bevinding is onjuist: zij telt niet mee tot hierover is beslist',
    stated: 'Verklaring bij de bevinding.',
    disputed: 'Betwist; telt niet mee tot er is beslist.',
    upheld: 'Werd betwist en blijft staan.',
    dropped: 'Werd betwist en telt niet meer mee.',
    by: {
      provider: 'De aanbieder:',
      agency: 'Het agentschap:',
    },
  },
};
