import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Estonian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Ei ole lubatud',
  forbiddenDetail: 'See luba kehtib, aga mitte selle jaoks: see kuulub teisele agentuurile.',
  tokenWithoutRegister:
    'See luba ei nimeta registrit: see kehtib ainult põhiregistri kohta, mis siin ühendatud ei ole.',
  callerNeeded: 'Selleks on vaja kvaliteediagentuuri või haldaja luba.',
  declarationBody:
    'Saatke JSON väljadega activity (number), includes (true või false), from (AAAA-KK-PP) ja url; haldaja lisab agency ja basis.',
  declarationNotFound: 'Kehtivat avaldust tunnusega {id} ei ole.',
  declarationsFull: 'See agentuur on juba esitanud nii palju avaldusi, kui säilitatakse.',
  reportsFull: 'Täna saabus nii palju veateateid, kui päevas vastu võetakse. Palun proovige homme.',
  answerBody: 'Saatke JSON väljadega state (open, answered, mended või declined) ja answer.',
  tooLarge: 'Päring on liiga suur',
  tooLargeDetail: 'Selle sisus on rohkem baite, kui siin loetakse.',
  notJson: 'Selle päringu sisu ei saa lugeda: see ei ole JSON.',
  otherSite: 'See vorm tuli teiselt veebisaidilt. Saatke see selle enda lehelt.',
  reportsFullHere:
    'Teilt tuli täna nii palju veateateid, kui ühelt inimeselt päevas vastu võetakse. Proovige homme uuesti.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): hindamised „{activity}“ käsitlevad ka õpet, mis viib mikrokvalifikatsioonitunnistuseni. Kehtib aruannetele alates: {from}.',
    excludes:
      '{agency} ({date}): hindamised „{activity}“ ei käsitle õpet, mis viib mikrokvalifikatsioonitunnistuseni. Kehtib aruannetele alates: {from}.',
    source: 'Selle avalduse allikas',
    heading: 'Mida agentuurid kinnitavad',
  },
  send: 'Saada',
  error: {
    about: 'Lehe kohta:',
    words: 'Mis on valesti?',
    privacy:
      'Nime ei ole vaja. Kirjutatut loeb ainult haldaja; e-posti aadressid ja telefoninumbrid eemaldatakse. Avalikud on ainult leht, päev, seis ja meie vastus.',
    keep: 'Jätke selle lehe aadress alles: vastus on siin.',
    title: 'Teatatud viga: {date}',
    answer: 'Meie vastus',
    wrong: 'Kirjutage midagi, kuni {most} märki.',
    state: {
      open: 'Veel vastamata',
      answered: 'Vastatud',
      mended: 'Parandatud',
      declined: 'Jääb nii, järgmisel põhjusel',
    },
  },
  reply: {
    title: 'Teie vastus leiule',
    publicFrom: 'Kõigile nähtav alates: {date}',
    statement: 'Teie seisukoht; see on kõikjal, kus on leid',
    disputes: 'Leid on vale: ärge arvestage seda enne otsust',
    stated: 'Seisukoht leiu kohta.',
    disputed: 'Vaidlustatud; ei arvestata enne otsust.',
    upheld: 'Vaidlustati ja jääb kehtima.',
    dropped: 'Vaidlustati ja enam ei arvestata.',
    by: {
      provider: 'Pakkuja:',
      agency: 'Agentuur:',
    },
  },
};
