import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Croatian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Nije dopušteno',
  forbiddenDetail: 'Ovaj token vrijedi, ali ne za ovo: to pripada drugoj agenciji.',
  tokenWithoutRegister: 'Ovaj token ne navodi registar: vrijedi samo za osnovni registar, koji ovdje nije povezan.',
  callerNeeded: 'Za to je potreban token agencije za osiguravanje kvalitete ili administratora.',
  declarationBody:
    'Pošaljite JSON s activity (broj), includes (true ili false), from (GGGG-MM-DD) i url; administrator dodaje agency i basis.',
  declarationNotFound: 'Nema važeće izjave s oznakom {id}.',
  declarationsFull: 'Ova je agencija već dala onoliko izjava koliko se čuva.',
  reportsFull: 'Danas je stiglo onoliko prijava pogrešaka koliko se prima u jednom danu. Pokušajte sutra.',
  answerBody: 'Pošaljite JSON s poljima state (open, answered, mended ili declined) i answer.',
  tooLarge: 'Zahtjev je prevelik',
  tooLargeDetail: 'Njegov sadržaj ima više bajtova nego što se ovdje čita.',
  notJson: 'Sadržaj ovog zahtjeva ne može se pročitati: nije JSON.',
  otherSite: 'Ovaj je obrazac došao s druge web-stranice. Pošaljite ga s njegove vlastite stranice.',
  reportsFullHere:
    'Danas je od vas stiglo onoliko prijava pogrešaka koliko se od jedne osobe prima u danu. Pokušajte ponovno sutra.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): vrednovanja „{activity}” obuhvaćaju i obrazovanje koje vodi do mikrokvalifikacija. Vrijedi za izvješća od: {from}.',
    excludes:
      '{agency} ({date}): vrednovanja „{activity}” ne obuhvaćaju obrazovanje koje vodi do mikrokvalifikacija. Vrijedi za izvješća od: {from}.',
    source: 'Izvor ove izjave',
    heading: 'Što izjavljuju agencije',
  },
  send: 'Pošalji',
  error: {
    about: 'O stranici:',
    words: 'Što nije točno?',
    privacy:
      'Ime nije potrebno. Ono što napišete čita samo operater; adrese e-pošte i telefonski brojevi uklanjaju se. Javni su samo stranica, dan, stanje i naš odgovor.',
    keep: 'Sačuvajte adresu ove stranice: odgovor će biti ovdje.',
    title: 'Prijavljena pogreška: {date}',
    answer: 'Naš odgovor',
    wrong: 'Napišite nešto, najviše {most} znakova.',
    state: {
      open: 'Još nema odgovora',
      answered: 'Odgovoreno',
      mended: 'Ispravljeno',
      declined: 'Ostaje tako, iz ovog razloga',
    },
  },
  reply: {
    title: 'Vaš odgovor na nalaz',
    publicFrom: 'Vidljivo svima od: {date}',
    statement: 'Vaša izjava; stoji svugdje gdje i nalaz',
    disputes: 'Nalaz je pogrešan: neka se ne broji dok se o tome ne odluči',
    stated: 'Izjava o nalazu.',
    disputed: 'Osporeno; ne broji se dok se ne odluči.',
    upheld: 'Bilo je osporeno i ostaje.',
    dropped: 'Bilo je osporeno i više se ne broji.',
    by: {
      provider: 'Pružatelj:',
      agency: 'Agencija:',
    },
  },
};
