import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Polish. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Niedozwolone',
  forbiddenDetail: 'Ten token jest ważny, ale nie do tego: należy to do innej agencji.',
  tokenWithoutRegister:
    'Ten token nie wskazuje rejestru: jest ważny tylko dla rejestru podstawowego, który nie jest tu podłączony.',
  callerNeeded: 'Do tego potrzebny jest token agencji zapewniania jakości lub administratora.',
  declarationBody:
    'Proszę wysłać JSON z activity (numer), includes (true lub false), from (RRRR-MM-DD) i url; administrator dodaje agency i basis.',
  declarationNotFound: 'Nie ma obowiązującego oświadczenia o identyfikatorze {id}.',
  declarationsFull: 'Ta agencja złożyła już tyle oświadczeń, ile się przechowuje.',
  reportsFull: 'Dziś wpłynęło tyle zgłoszeń błędów, ile przyjmuje się w ciągu dnia. Proszę spróbować jutro.',
  answerBody: 'Proszę wysłać JSON ze state (open, answered, mended lub declined) i answer.',
  tooLarge: 'Żądanie jest za duże',
  tooLargeDetail: 'Jego treść ma więcej bajtów, niż jest tu odczytywanych.',
  notJson: 'Nie można odczytać treści tego żądania: nie jest to JSON.',
  otherSite: 'Ten formularz przyszedł z innej witryny. Proszę wysłać go z jego własnej strony.',
  reportsFullHere:
    'Dzisiaj przyszło od Państwa tyle zgłoszeń błędów, ile przyjmuje się od jednej osoby w ciągu dnia. Proszę spróbować jutro.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): oceny „{activity}” obejmują także kształcenie, które prowadzi do mikropoświadczeń. Dotyczy raportów od: {from}.',
    excludes:
      '{agency} ({date}): oceny „{activity}” nie obejmują kształcenia, które prowadzi do mikropoświadczeń. Dotyczy raportów od: {from}.',
    source: 'Źródło tego oświadczenia',
    heading: 'Co oświadczają agencje',
  },
  send: 'Wyślij',
  error: {
    about: 'O stronie:',
    words: 'Co się nie zgadza?',
    privacy:
      'Imię i nazwisko nie są potrzebne. To, co Państwo napiszą, czyta tylko operator; adresy e-mail i numery telefonów są usuwane. Jawne są tylko strona, dzień, stan i nasza odpowiedź.',
    keep: 'Proszę zachować adres tej strony: tu znajdzie się odpowiedź.',
    title: 'Zgłoszony błąd: {date}',
    answer: 'Nasza odpowiedź',
    wrong: 'Proszę coś napisać, najwyżej {most} znaków.',
    state: {
      open: 'Jeszcze bez odpowiedzi',
      answered: 'Udzielono odpowiedzi',
      mended: 'Poprawiono',
      declined: 'Pozostaje bez zmian, z tego powodu',
    },
  },
  reply: {
    title: 'Państwa odpowiedź na ustalenie',
    publicFrom: 'Widoczne dla wszystkich od: {date}',
    statement: 'Państwa oświadczenie; widnieje wszędzie tam, gdzie ustalenie',
    disputes: 'Ustalenie jest błędne: proszę go nie liczyć do czasu decyzji',
    stated: 'Oświadczenie do ustalenia.',
    disputed: 'Zakwestionowane; nie liczy się do czasu decyzji.',
    upheld: 'Zakwestionowano i utrzymano.',
    dropped: 'Zakwestionowano i już się nie liczy.',
    by: {
      provider: 'Dostawca:',
      agency: 'Agencja:',
    },
  },
};
