import type { PageWords } from '../words.ts';

/** What is said of filters in force. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Filtri attivi',
    remove: 'Togliere il filtro:',
    isDefault: '(all’inizio)',
    or: ' o ',
    atLeast: '{least} o più',
    atMost: 'fino a {most}',
    between: 'da {least} a {most}',
    leftOutBy: {
      openTo: 'Mostrare anche le offerte non aperte a tutti: {count}',
      microCredential: 'Mostrare anche le offerte che non sono microcredenziali o di cui non si sa: {count}',
      startsFrom: 'Mostrare anche le offerte già iniziate: {count}',
    },
    sameInstance: 'Una stessa edizione di un’offerta soddisfa tutto questo: {filters}.',
    mistakes: 'Queste parti dell’indirizzo non erano utilizzabili e sono state tralasciate:',
  },
};
