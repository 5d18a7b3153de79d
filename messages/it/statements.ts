import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Italian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Non consentito',
  forbiddenDetail: 'Questo token è valido, ma non per questo: appartiene a un’altra agenzia.',
  tokenWithoutRegister:
    'Questo token non nomina alcun registro: vale solo per il registro di base, che qui non è collegato.',
  callerNeeded: 'Per questo serve il token di un’agenzia di assicurazione della qualità o di un amministratore.',
  declarationBody:
    'Invii JSON con activity (numero), includes (true o false), from (AAAA-MM-GG) e url; un amministratore aggiunge agency e basis.',
  declarationNotFound: 'Non c’è alcuna dichiarazione in vigore con l’identificativo {id}.',
  declarationsFull: 'Questa agenzia ha già fatto tante dichiarazioni quante se ne conservano.',
  reportsFull: 'Oggi sono arrivate tante segnalazioni di errori quante se ne accettano in un giorno. Riprovi domani.',
  answerBody: 'Invii JSON con state (open, answered, mended o declined) e answer.',
  tooLarge: 'La richiesta è troppo grande',
  tooLargeDetail: 'Il suo contenuto ha più byte di quanti se ne leggano qui.',
  notJson: 'Il contenuto di questa richiesta non può essere letto: non è JSON.',
  otherSite: 'Questo modulo proviene da un altro sito. Lo invii dalla sua pagina.',
  reportsFullHere:
    'Oggi ha inviato tante segnalazioni di errori quante se ne accettano da una persona in un giorno. Riprovi domani.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): le valutazioni «{activity}» esaminano anche l’offerta che porta a microcredenziali. Vale per i rapporti dal: {from}.',
    excludes:
      '{agency} ({date}): le valutazioni «{activity}» non esaminano l’offerta che porta a microcredenziali. Vale per i rapporti dal: {from}.',
    source: 'Fonte di questa dichiarazione',
    heading: 'Che cosa dichiarano le agenzie',
  },
  send: 'Invia',
  error: {
    about: 'Sulla pagina:',
    words: 'Che cosa non è corretto?',
    privacy:
      'Non serve alcun nome. Ciò che scrive è letto solo dal gestore; indirizzi e-mail e numeri di telefono vengono rimossi. Sono pubblici solo la pagina, il giorno, lo stato e la nostra risposta.',
    keep: 'Conservi l’indirizzo di questa pagina: la risposta sarà qui.',
    title: 'Errore segnalato: {date}',
    answer: 'La nostra risposta',
    wrong: 'Scriva qualcosa, al massimo {most} caratteri.',
    state: {
      open: 'Ancora senza risposta',
      answered: 'Con risposta',
      mended: 'Corretto',
      declined: 'Resta così, per questo motivo',
    },
  },
  reply: {
    title: 'La Sua risposta a una constatazione',
    publicFrom: 'Visibile a tutti dal: {date}',
    statement: 'La Sua dichiarazione; sta ovunque stia la constatazione',
    disputes: 'La constatazione è errata: non sia contata finché non si decide',
    stated: 'Dichiarazione sulla constatazione.',
    disputed: 'Contestato; non conta finché non si decide.',
    upheld: 'È stato contestato e resta.',
    dropped: 'È stato contestato e non conta più.',
    by: {
      provider: 'L’erogatore:',
      agency: 'L’agenzia:',
    },
  },
};
