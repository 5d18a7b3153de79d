import type { StatementProblems, StatementWords } from '../words.ts';

/** Italian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Non consentito',
  forbiddenDetail: 'Questo token è valido, ma non per questo: appartiene a un’altra agenzia.',
  callerNeeded: 'Per questo serve il token di un’agenzia di assicurazione della qualità o di un amministratore.',
  declarationBody:
    'Invii JSON con activity (numero), includes (true o false), from (AAAA-MM-GG) e url; un amministratore aggiunge agency e basis.',
  declarationNotFound: 'Non c’è alcuna dichiarazione in vigore con l’identificativo {id}.',
  declarationsFull: 'Questa agenzia ha già fatto tante dichiarazioni quante se ne conservano.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): le valutazioni «{activity}» esaminano anche l’offerta che porta a microcredenziali. Vale per i rapporti dal: {from}.',
    excludes:
      '{agency} ({date}): le valutazioni «{activity}» non esaminano l’offerta che porta a microcredenziali. Vale per i rapporti dal: {from}.',
    source: 'Fonte di questa dichiarazione',
    heading: 'Che cosa dichiarano le agenzie',
  },
};
