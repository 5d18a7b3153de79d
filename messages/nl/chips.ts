import type { PageWords } from '../words.ts';

/** Dutch. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Actieve filters',
    remove: 'Filter verwijderen:',
    isDefault: '(bij aanvang)',
    or: ' of ',
    atLeast: '{least} of meer',
    atMost: 'tot {most}',
    between: '{least} tot {most}',
    leftOutBy: {
      openTo: 'Ook aanbiedingen tonen die niet voor iedereen openstaan: {count}',
      microCredential: 'Ook aanbiedingen tonen die geen microcredentials zijn of waarvan dat niet bekend is: {count}',
      startsFrom: 'Ook aanbiedingen tonen die al begonnen zijn: {count}',
    },
    sameInstance: 'Eén en dezelfde datum van een aanbod voldoet aan dit alles: {filters}.',
    mistakes: 'Deze delen van het adres waren niet bruikbaar en zijn weggelaten:',
  },
};
