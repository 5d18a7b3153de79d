import type { PageWords } from '../words.ts';

/** Maltese. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Filtri fis-seħħ',
    remove: 'Neħħi l-filtru:',
    isDefault: '(mill-bidu)',
    or: ' jew ',
    atLeast: '{least} jew iktar',
    atMost: 'sa {most}',
    between: 'minn {least} sa {most}',
    leftOutBy: {
      openTo: 'Uri wkoll offerti li mhumiex miftuħa għal kulħadd: {count}',
      microCredential: 'Uri wkoll offerti li mhumiex mikrokredenzjali, jew li dan mhux magħruf dwarhom: {count}',
      startsFrom: 'Uri wkoll offerti li diġà bdew: {count}',
    },
    sameInstance: 'L-istess data waħda ta’ offerta tissodisfa dan kollu: {filters}.',
    mistakes: 'Dawn il-partijiet tal-indirizz ma setgħux jintużaw u tħallew barra:',
  },
};
