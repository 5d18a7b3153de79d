import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Slovak. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Nie je dovolené',
  forbiddenDetail: 'Tento token platí, ale nie na toto: patrí to inej agentúre.',
  tokenWithoutRegister: 'Tento token neuvádza register: platí len pre základný register, ktorý tu nie je pripojený.',
  callerNeeded: 'Na to treba token agentúry zabezpečovania kvality alebo správcu.',
  declarationBody:
    'Pošlite JSON s activity (číslo), includes (true alebo false), from (RRRR-MM-DD) a url; správca pridá agency a basis.',
  declarationNotFound: 'Neexistuje platné vyhlásenie s identifikátorom {id}.',
  declarationsFull: 'Táto agentúra už podala toľko vyhlásení, koľko sa uchováva.',
  reportsFull: 'Dnes prišlo toľko hlásení chýb, koľko sa za deň prijíma. Skúste to, prosím, zajtra.',
  answerBody: 'Pošlite JSON so state (open, answered, mended alebo declined) a answer.',
  tooLarge: 'Požiadavka je príliš veľká',
  tooLargeDetail: 'Jej obsah má viac bajtov, než sa tu číta.',
  notJson: 'Obsah tejto požiadavky sa nedá prečítať: nie je to JSON.',
  otherSite: 'Tento formulár prišiel z iného webu. Odošlite ho z jeho vlastnej stránky.',
  reportsFullHere:
    'Dnes od vás prišlo toľko hlásení chýb, koľko sa od jednej osoby za deň prijíma. Skúste to, prosím, zajtra.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): posúdenia „{activity}“ zahŕňajú aj vzdelávanie, ktoré vedie k mikrocertifikátom. Platí pre správy od: {from}.',
    excludes:
      '{agency} ({date}): posúdenia „{activity}“ nezahŕňajú vzdelávanie, ktoré vedie k mikrocertifikátom. Platí pre správy od: {from}.',
    source: 'Zdroj tohto vyhlásenia',
    heading: 'Čo vyhlasujú agentúry',
  },
  send: 'Odoslať',
  error: {
    about: 'K stránke:',
    words: 'Čo nie je správne?',
    privacy:
      'Meno nie je potrebné. Čo napíšete, číta len prevádzkovateľ; e-mailové adresy a telefónne čísla sa z toho odstránia. Verejné sú len stránka, deň, stav a naša odpoveď.',
    keep: 'Uschovajte si adresu tejto stránky: odpoveď bude tu.',
    title: 'Nahlásená chyba: {date}',
    answer: 'Naša odpoveď',
    wrong: 'Napíšte niečo, najviac {most} znakov.',
    state: {
      open: 'Zatiaľ bez odpovede',
      answered: 'Zodpovedané',
      mended: 'Opravené',
      declined: 'Zostáva, z tohto dôvodu',
    },
  },
  reply: {
    title: 'Vaše vyjadrenie k zisteniu',
    publicFrom: 'Pre všetkých viditeľné od: {date}',
    statement: 'Vaše vyjadrenie; stojí všade tam, kde zistenie',
    disputes: 'Zistenie je chybné: nech sa nepočíta, kým sa nerozhodne',
    stated: 'Vyjadrenie k zisteniu.',
    disputed: 'Spochybnené; nepočíta sa, kým sa nerozhodne.',
    upheld: 'Bolo spochybnené a platí ďalej.',
    dropped: 'Bolo spochybnené a už sa nepočíta.',
    by: {
      provider: 'Poskytovateľ:',
      agency: 'Agentúra:',
    },
  },
};
