import type { PageWords } from '../words.ts';

/** Slovak. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Podklady na posúdenie dokladu o vzdelaní',
    standing: 'Postavenie inštitúcie, ktorá za doklad zodpovedá',
    standingOpen: 'K {date} nie je vedená ako zrušená ani zlúčená.',
    founded: 'Vedená ako založená {date}.',
    known: 'Podľa toho, čo bolo známe {date}.',
    supervision: 'Dohľad pri skúške',
    identity: 'Overenie totožnosti',
    digital: 'Európske digitálne osvedčenie',
    digitalYes: 'DEQAR odovzdáva nájdené hodnotenie na účely európskych digitálnych osvedčení.',
    digitalNo:
      'Žiadne nájdené hodnotenie nespĺňa podmienky, za ktorých ho DEQAR odovzdáva na účely európskych digitálnych osvedčení.',
    digitalUnknown: 'Nie je známe, či DEQAR odovzdáva nejaké hodnotenie na účely európskych digitálnych osvedčení.',
    decided: 'O uznaní rozhoduje príslušný orgán; to, že niečo nie je v registri, nie je dôvodom na zamietnutie.',
  },
};
