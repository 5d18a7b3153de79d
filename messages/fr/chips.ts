import type { PageWords } from '../words.ts';

/** What is said of filters in force. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Filtres actifs',
    remove: 'Retirer le filtre :',
    isDefault: '(au départ)',
    or: ' ou ',
    atLeast: '{least} ou plus',
    atMost: 'jusqu’à {most}',
    between: 'de {least} à {most}',
    leftOutBy: {
      openTo: 'Afficher aussi les offres qui ne sont pas ouvertes à tous : {count}',
      microCredential:
        'Afficher aussi les offres qui ne sont pas des microcertifications, ou dont on l’ignore : {count}',
      startsFrom: 'Afficher aussi les offres qui ont déjà commencé : {count}',
    },
    sameInstance: 'Une seule et même session d’une offre remplit tout cela : {filters}.',
    mistakes: 'Ces parties de l’adresse étaient inutilisables et ont été laissées de côté :',
  },
};
