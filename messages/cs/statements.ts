import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Czech. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Není dovoleno',
  forbiddenDetail: 'Tento token platí, ale ne pro toto: patří to jiné agentuře.',
  tokenWithoutRegister: 'Tento token neuvádí registr: platí jen pro základní registr, který zde není připojen.',
  callerNeeded: 'K tomu je potřeba token agentury pro zajišťování kvality nebo správce.',
  declarationBody:
    'Pošlete JSON s activity (číslo), includes (true nebo false), from (RRRR-MM-DD) a url; správce přidá agency a basis.',
  declarationNotFound: 'Neexistuje platné prohlášení s identifikátorem {id}.',
  declarationsFull: 'Tato agentura už učinila tolik prohlášení, kolik se jich uchovává.',
  reportsFull: 'Dnes přišlo tolik hlášení chyb, kolik se jich za den přijímá. Zkuste to prosím zítra.',
  answerBody: 'Pošlete JSON se state (open, answered, mended nebo declined) a answer.',
  tooLarge: 'Požadavek je příliš velký',
  tooLargeDetail: 'Jeho obsah má více bajtů, než se zde čte.',
  notJson: 'Obsah tohoto požadavku nelze přečíst: není to JSON.',
  otherSite: 'Tento formulář přišel z jiného webu. Odešlete jej z jeho vlastní stránky.',
  reportsFullHere:
    'Dnes od vás přišlo tolik hlášení chyb, kolik se od jedné osoby za den přijímá. Zkuste to prosím zítra.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): posouzení „{activity}“ zahrnují i vzdělávání, které vede k mikrocertifikátům. Platí pro zprávy od: {from}.',
    excludes:
      '{agency} ({date}): posouzení „{activity}“ nezahrnují vzdělávání, které vede k mikrocertifikátům. Platí pro zprávy od: {from}.',
    source: 'Zdroj tohoto prohlášení',
    heading: 'Co prohlašují agentury',
  },
  send: 'Odeslat',
  error: {
    about: 'Ke stránce:',
    words: 'Co není správně?',
    privacy:
      'Jméno není potřeba. Co napíšete, čte jen provozovatel; e-mailové adresy a telefonní čísla se z toho odstraní. Veřejné jsou jen stránka, den, stav a naše odpověď.',
    keep: 'Uschovejte si adresu této stránky: odpověď bude zde.',
    title: 'Nahlášená chyba: {date}',
    answer: 'Naše odpověď',
    wrong: 'Napište něco, nejvýše {most} znaků.',
    state: {
      open: 'Zatím bez odpovědi',
      answered: 'Zodpovězeno',
      mended: 'Opraveno',
      declined: 'Zůstává, z tohoto důvodu',
    },
  },
  reply: {
    title: 'Vaše vyjádření ke zjištění',
    publicFrom: 'Pro všechny viditelné od: {date}',
    statement: 'Vaše vyjádření; stojí všude tam, kde zjištění',
    disputes: 'Zjištění je chybné: ať se nepočítá, dokud se nerozhodne',
    stated: 'Vyjádření ke zjištění.',
    disputed: 'Zpochybněno; nepočítá se, dokud se nerozhodne.',
    upheld: 'Bylo zpochybněno a platí dál.',
    dropped: 'Bylo zpochybněno a už se nepočítá.',
    by: {
      provider: 'Poskytovatel:',
      agency: 'Agentura:',
    },
  },
};
