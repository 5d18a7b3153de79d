import type { PageWords } from '../words.ts';

/** Finnish. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Käytössä olevat suodattimet',
    remove: 'Poista suodatin:',
    isDefault: '(oletus)',
    or: ' tai ',
    atLeast: 'vähintään {least}',
    atMost: 'enintään {most}',
    between: '{least}–{most}',
    leftOutBy: {
      openTo: 'Näytä myös koulutukset, jotka eivät ole avoimia kaikille: {count}',
      microCredential:
        'Näytä myös koulutukset, jotka eivät ole pieniä osaamiskokonaisuuksia tai joista sitä ei tiedetä: {count}',
      startsFrom: 'Näytä myös jo alkaneet koulutukset: {count}',
    },
    sameInstance: 'Yksi ja sama koulutuksen ajankohta täyttää kaikki nämä: {filters}.',
    mistakes: 'Näitä osoitteen osia ei voitu käyttää, ja ne jätettiin pois:',
  },
};
