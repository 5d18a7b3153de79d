import type { PageWords } from '../words.ts';

/** Croatian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Glavni izbornik',
    search: 'Pretraživanje',
    skills: 'Vještine',
    compare: 'Usporedba',
    quality: 'O osiguravanju kvalitete',
    coverage: 'Osiguravanje kvalitete u brojkama',
    languages: 'Jezik: {name}',
    words: 'Traži ponude',
    trust:
      'Ono što se ovdje kaže o kvaliteti potječe iz objavljenih izvješća agencija za osiguravanje kvalitete. Što nijedan izvor ne navodi, prikazano je kao nenavedeno.',
    about: 'O usluzi',
    privacy: 'Zaštita privatnosti',
    accessibility: 'Pristupačnost',
    licences: 'Licencije i izvorni kod',
    api: 'API',
    publish: 'Objavite svoju ponudu',
    report: 'Prijavi pogrešku',
    subject: 'Pogreška na {address}',
  },
};
