import type { PageWords } from '../words.ts';

/** Italian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dossier per la valutazione di un titolo',
    standing: 'Situazione dell’ente che risponde del titolo',
    standingOpen: 'Non risulta chiuso né accorpato il {date}.',
    founded: 'Risulta fondato il {date}.',
    known: 'In base a quanto era noto il {date}.',
    supervision: 'Sorveglianza della prova',
    identity: 'Verifica dell’identità',
    digital: 'Credenziale digitale europea',
    digitalYes: 'DEQAR esporta una valutazione trovata per le credenziali digitali europee.',
    digitalNo:
      'Nessuna valutazione trovata soddisfa le condizioni dell’esportazione di DEQAR per le credenziali digitali europee.',
    digitalUnknown: 'Non è noto se DEQAR esporti una valutazione per le credenziali digitali europee.',
    decided:
      'Sul riconoscimento decide l’autorità competente; non essere presenti in un registro non è motivo di rifiuto.',
  },
};
