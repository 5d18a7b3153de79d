import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Swedish. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Inte tillåtet',
  forbiddenDetail: 'Denna token gäller, men inte för detta: det hör till en annan byrå.',
  tokenWithoutRegister: 'Denna token nämner inget register: den gäller bara basregistret, som inte är anslutet här.',
  callerNeeded: 'Detta kräver en token från en kvalitetssäkringsbyrå eller en administratör.',
  declarationBody:
    'Skicka JSON med activity (nummer), includes (true eller false), from (ÅÅÅÅ-MM-DD) och url; en administratör lägger till agency och basis.',
  declarationNotFound: 'Det finns ingen gällande förklaring med id {id}.',
  declarationsFull: 'Denna byrå har redan lämnat så många förklaringar som sparas.',
  reportsFull: 'I dag har det kommit så många felanmälningar som tas emot på en dag. Försök igen i morgon.',
  answerBody: 'Skicka JSON med state (open, answered, mended eller declined) och answer.',
  tooLarge: 'Begäran är för stor',
  tooLargeDetail: 'Dess innehåll har fler byte än vad som läses här.',
  notJson: 'Innehållet i denna begäran kan inte läsas: det är inte JSON.',
  otherSite: 'Detta formulär kom från en annan webbplats. Skicka det från dess egen sida.',
  reportsFullHere:
    'Du har i dag skickat så många felanmälningar som tas emot från en person på en dag. Försök igen i morgon.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): granskningarna ”{activity}” omfattar även utbildning som leder till mikromeriter. Gäller för rapporter från: {from}.',
    excludes:
      '{agency} ({date}): granskningarna ”{activity}” omfattar inte utbildning som leder till mikromeriter. Gäller för rapporter från: {from}.',
    source: 'Källan till denna uppgift',
    heading: 'Vad byråerna uppger',
  },
  send: 'Skicka',
  error: {
    about: 'Om sidan:',
    words: 'Vad är fel?',
    privacy:
      'Inget namn behövs. Det ni skriver läses bara av driftansvarig; e-postadresser och telefonnummer tas bort. Offentligt är bara sidan, dagen, läget och vårt svar.',
    keep: 'Spara adressen till den här sidan: svaret kommer att stå här.',
    title: 'Anmält fel: {date}',
    answer: 'Vårt svar',
    wrong: 'Skriv något, högst {most} tecken.',
    state: {
      open: 'Ännu inte besvarat',
      answered: 'Besvarat',
      mended: 'Rättat',
      declined: 'Står kvar, av detta skäl',
    },
  },
  reply: {
    title: 'Ert svar på en iakttagelse',
    publicFrom: 'Synligt för alla från: {date}',
    statement: 'Ert uttalande; det står överallt där iakttagelsen står',
    disputes: 'Iakttagelsen är fel: den ska inte räknas förrän det är avgjort',
    stated: 'Uttalande om iakttagelsen.',
    disputed: 'Bestridet; räknas inte förrän det är avgjort.',
    upheld: 'Bestreds och står fast.',
    dropped: 'Bestreds och räknas inte längre.',
    by: {
      provider: 'Anordnaren:',
      agency: 'Byrån:',
    },
  },
};
