import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Taikomi filtrai',
    remove: 'Pašalinti filtrą:',
    isDefault: '(numatytasis)',
    or: ' arba ',
    atLeast: 'bent {least}',
    atMost: 'iki {most}',
    between: 'nuo {least} iki {most}',
    leftOutBy: {
      openTo: 'Rodyti ir pasiūlymus, kurie skirti ne visiems: {count}',
      microCredential: 'Rodyti ir pasiūlymus, kurie nėra mikrokredencialai arba apie kuriuos tai nežinoma: {count}',
      startsFrom: 'Rodyti ir jau prasidėjusius pasiūlymus: {count}',
    },
    sameInstance: 'Visa tai atitinka viena ir ta pati pasiūlymo data: {filters}.',
    mistakes: 'Šių adreso dalių nebuvo galima panaudoti, jos praleistos:',
  },
};
