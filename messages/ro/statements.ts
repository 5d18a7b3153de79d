import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Romanian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Nepermis',
  forbiddenDetail: 'Acest token este valabil, dar nu pentru aceasta: aparține altei agenții.',
  tokenWithoutRegister:
    'Acest token nu numește niciun registru: este valabil doar pentru registrul de bază, care nu este conectat aici.',
  callerNeeded:
    'Pentru aceasta este nevoie de tokenul unei agenții de asigurare a calității sau al unui administrator.',
  declarationBody:
    'Trimiteți JSON cu activity (număr), includes (true sau false), from (AAAA-LL-ZZ) și url; un administrator adaugă agency și basis.',
  declarationNotFound: 'Nu există nicio declarație în vigoare cu identificatorul {id}.',
  declarationsFull: 'Această agenție a făcut deja atâtea declarații câte se păstrează.',
  reportsFull: 'Astăzi au sosit atâtea semnalări de erori câte se primesc într-o zi. Vă rugăm să încercați mâine.',
  answerBody: 'Trimiteți JSON cu state (open, answered, mended sau declined) și answer.',
  tooLarge: 'Cererea este prea mare',
  tooLargeDetail: 'Conținutul ei are mai mulți octeți decât se citesc aici.',
  notJson: 'Conținutul acestei cereri nu poate fi citit: nu este JSON.',
  otherSite: 'Acest formular a venit de pe alt site. Trimiteți-l de pe propria pagină.',
  reportsFullHere:
    'Ați trimis astăzi atâtea semnalări de erori câte se primesc de la o persoană într-o zi. Încercați din nou mâine.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): evaluările „{activity}” privesc și oferta care duce la microcertificate. Se aplică rapoartelor începând cu: {from}.',
    excludes:
      '{agency} ({date}): evaluările „{activity}” nu privesc oferta care duce la microcertificate. Se aplică rapoartelor începând cu: {from}.',
    source: 'Sursa acestei declarații',
    heading: 'Ce declară agențiile',
  },
  send: 'Trimite',
  error: {
    about: 'Despre pagina:',
    words: 'Ce nu este corect?',
    privacy:
      'Nu este nevoie de nume. Ceea ce scrieți este citit numai de operator; adresele de e-mail și numerele de telefon sunt eliminate. Publice sunt numai pagina, ziua, starea și răspunsul nostru.',
    keep: 'Păstrați adresa acestei pagini: răspunsul va fi aici.',
    title: 'Eroare semnalată: {date}',
    answer: 'Răspunsul nostru',
    wrong: 'Scrieți ceva, cel mult {most} de caractere.',
    state: {
      open: 'Încă fără răspuns',
      answered: 'Cu răspuns',
      mended: 'Corectat',
      declined: 'Rămâne așa, din acest motiv',
    },
  },
  reply: {
    title: 'Răspunsul dumneavoastră la o constatare',
    publicFrom: 'Vizibil pentru toți de la: {date}',
    statement: 'Declarația dumneavoastră; apare oriunde apare constatarea',
    disputes: 'Constatarea este greșită: să nu fie numărată până la decizie',
    stated: 'Declarație privind constatarea.',
    disputed: 'Contestat; nu se numără până la decizie.',
    upheld: 'A fost contestat și rămâne.',
    dropped: 'A fost contestat și nu se mai numără.',
    by: {
      provider: 'Furnizorul:',
      agency: 'Agenția:',
    },
  },
};
