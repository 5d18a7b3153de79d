import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Hungarian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Nem engedélyezett',
  forbiddenDetail: 'Ez a token érvényes, de erre nem: ez egy másik ügynökséghez tartozik.',
  tokenWithoutRegister:
    'Ez a token nem nevez meg nyilvántartást: csak az alapnyilvántartásra érvényes, amely itt nincs csatlakoztatva.',
  callerNeeded: 'Ehhez minőségbiztosítási ügynökség vagy rendszergazda tokenje szükséges.',
  declarationBody:
    'Küldjön JSON-t ezekkel: activity (szám), includes (true vagy false), from (ÉÉÉÉ-HH-NN) és url; a rendszergazda hozzáteszi: agency és basis.',
  declarationNotFound: 'Nincs érvényes nyilatkozat {id} azonosítóval.',
  declarationsFull: 'Ez az ügynökség már annyi nyilatkozatot tett, amennyit megőrzünk.',
  reportsFull: 'Ma annyi hibabejelentés érkezett, amennyit egy nap fogadunk. Kérjük, próbálja meg holnap.',
  answerBody: 'Küldjön JSON-t ezekkel: state (open, answered, mended vagy declined) és answer.',
  tooLarge: 'A kérés túl nagy',
  tooLargeDetail: 'A tartalma több bájt, mint amennyit itt beolvasunk.',
  notJson: 'A kérés tartalma nem olvasható: nem JSON.',
  otherSite: 'Ez az űrlap másik webhelyről érkezett. Küldje el a saját oldaláról.',
  reportsFullHere:
    'Ma annyi hibabejelentés érkezett Öntől, amennyit egy személytől egy nap elfogadunk. Kérjük, próbálja meg holnap.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): a(z) „{activity}” értékelések a mikrotanúsítványhoz vezető képzésekre is kiterjednek. A jelentésekre vonatkozik ettől: {from}.',
    excludes:
      '{agency} ({date}): a(z) „{activity}” értékelések nem terjednek ki a mikrotanúsítványhoz vezető képzésekre. A jelentésekre vonatkozik ettől: {from}.',
    source: 'E közlés forrása',
    heading: 'Mit nyilatkoznak az ügynökségek',
  },
  send: 'Küldés',
  error: {
    about: 'Az oldalról:',
    words: 'Mi nem helyes?',
    privacy:
      'Név nem szükséges. Amit ír, csak az üzemeltető olvassa; az e-mail-címeket és telefonszámokat eltávolítjuk belőle. Csak az oldal, a nap, az állapot és a válaszunk nyilvános.',
    keep: 'Őrizze meg ennek az oldalnak a címét: a válasz itt lesz.',
    title: 'Bejelentett hiba: {date}',
    answer: 'Válaszunk',
    wrong: 'Írjon valamit, legfeljebb {most} karaktert.',
    state: {
      open: 'Még nincs válasz',
      answered: 'Megválaszolva',
      mended: 'Kijavítva',
      declined: 'Marad így, a következő okból',
    },
  },
  reply: {
    title: 'Válasza egy megállapításra',
    publicFrom: 'Mindenki láthatja ettől: {date}',
    statement: 'Nyilatkozata; mindenütt ott áll, ahol a megállapítás',
    disputes: 'A megállapítás téves: ne számítson, amíg nem döntenek róla',
    stated: 'Nyilatkozat a megállapításról.',
    disputed: 'Vitatott; a döntésig nem számít.',
    upheld: 'Vitatták, és fennmarad.',
    dropped: 'Vitatták, és már nem számít.',
    by: {
      provider: 'A szolgáltató:',
      agency: 'Az ügynökség:',
    },
  },
};
