import type { PageWords } from '../words.ts';

/** Czech. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Podklady pro posouzení dokladu o vzdělání',
    standing: 'Postavení instituce, která za doklad odpovídá',
    standingOpen: 'Ke dni {date} není vedena jako zrušená ani sloučená.',
    founded: 'Vedena jako založená dne {date}.',
    known: 'Podle toho, co bylo známo dne {date}.',
    supervision: 'Dohled při zkoušce',
    identity: 'Ověření totožnosti',
    digital: 'Evropské digitální osvědčení',
    digitalYes: 'DEQAR předává nalezené hodnocení pro evropská digitální osvědčení.',
    digitalNo:
      'Žádné nalezené hodnocení nesplňuje podmínky, za nichž je DEQAR předává pro evropská digitální osvědčení.',
    digitalUnknown: 'Není známo, zda DEQAR předává nějaké hodnocení pro evropská digitální osvědčení.',
    decided: 'O uznání rozhoduje příslušný orgán; to, že něco není v registru, není důvodem k zamítnutí.',
  },
};
