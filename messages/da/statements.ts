import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Danish. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Ikke tilladt',
  forbiddenDetail: 'Dette token gælder, men ikke til dette: det hører til et andet agentur.',
  tokenWithoutRegister:
    'Dette token nævner intet register: det gælder kun for grundregisteret, som ikke er tilsluttet her.',
  callerNeeded: 'Dette kræver et token fra et kvalitetssikringsagentur eller en administrator.',
  declarationBody:
    'Send JSON med activity (nummer), includes (true eller false), from (ÅÅÅÅ-MM-DD) og url; en administrator tilføjer agency og basis.',
  declarationNotFound: 'Der er ingen gældende erklæring med id’et {id}.',
  declarationsFull: 'Dette agentur har allerede afgivet så mange erklæringer, som der opbevares.',
  reportsFull: 'Der er i dag kommet så mange fejlmeldinger, som der modtages på en dag. Prøv igen i morgen.',
  answerBody: 'Send JSON med state (open, answered, mended eller declined) og answer.',
  tooLarge: 'Anmodningen er for stor',
  tooLargeDetail: 'Dens indhold har flere byte, end der læses her.',
  notJson: 'Indholdet af denne anmodning kan ikke læses: det er ikke JSON.',
  otherSite: 'Denne formular kom fra et andet websted. Send den fra dens egen side.',
  reportsFullHere:
    'Der er i dag kommet så mange fejlmeldinger fra dig, som der tages imod fra én person på en dag. Prøv igen i morgen.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): evalueringerne “{activity}” omfatter også uddannelse, der fører til mikroeksamensbeviser. Gælder for rapporter fra: {from}.',
    excludes:
      '{agency} ({date}): evalueringerne “{activity}” omfatter ikke uddannelse, der fører til mikroeksamensbeviser. Gælder for rapporter fra: {from}.',
    source: 'Kilden til denne oplysning',
    heading: 'Hvad agenturerne oplyser',
  },
  send: 'Send',
  error: {
    about: 'Om siden:',
    words: 'Hvad er forkert?',
    privacy:
      'Et navn er ikke nødvendigt. Det, De skriver, læses kun af driftslederen; e-mailadresser og telefonnumre fjernes fra det. Kun siden, dagen, status og vores svar er offentlige.',
    keep: 'Gem adressen på denne side: svaret vil stå her.',
    title: 'Meldt fejl: {date}',
    answer: 'Vores svar',
    wrong: 'Skriv noget, højst {most} tegn.',
    state: {
      open: 'Endnu ikke besvaret',
      answered: 'Besvaret',
      mended: 'Rettet',
      declined: 'Bliver som det er, af denne grund',
    },
  },
  reply: {
    title: 'Deres svar på en konstatering',
    publicFrom: 'Synligt for alle fra: {date}',
    statement: 'Deres udtalelse; den står overalt, hvor konstateringen står',
    disputes: 'Konstateringen er forkert: den skal ikke tælles, før det er afgjort',
    stated: 'Udtalelse om konstateringen.',
    disputed: 'Bestridt; tælles ikke, før det er afgjort.',
    upheld: 'Blev bestridt og står ved magt.',
    dropped: 'Blev bestridt og tælles ikke længere.',
    by: {
      provider: 'Udbyderen:',
      agency: 'Agenturet:',
    },
  },
};
