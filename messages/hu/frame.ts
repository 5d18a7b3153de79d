import type { PageWords } from '../words.ts';

/** Hungarian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Főmenü',
    search: 'Keresés',
    skills: 'Készségek',
    compare: 'Összehasonlítás',
    quality: 'A minőségbiztosításról',
    coverage: 'Minőségbiztosítás számokban',
    languages: 'Nyelv: {name}',
    words: 'Ajánlatok keresése',
    trust:
      'Amit a minőségről itt olvashat, minőségbiztosítási ügynökségek közzétett jelentéseiből származik. Amit egyetlen forrás sem közöl, az „nincs megadva” jelölést kap.',
    about: 'A szolgáltatásról',
    privacy: 'Adatvédelem',
    accessibility: 'Akadálymentesség',
    licences: 'Licencek és forráskód',
    api: 'API',
    publish: 'Tegye közzé kínálatát',
    report: 'Hiba bejelentése',
    subject: 'Hiba ezen a címen: {address}',
  },
};
