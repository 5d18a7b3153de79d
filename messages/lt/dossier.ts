import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dokumentų rinkinys pažymėjimui vertinti',
    standing: 'Už pažymėjimą atsakingos įstaigos padėtis',
    standingOpen: 'Nenurodyta, kad uždaryta ar sujungta: {date}.',
    founded: 'Nurodyta, kad įsteigta: {date}.',
    known: 'Pagal tai, kas buvo žinoma: {date}.',
    supervision: 'Vertinimo priežiūra',
    identity: 'Tapatybės patikra',
    digital: 'Europos skaitmeninis pažymėjimas',
    digitalYes: 'DEQAR perduoda rastą vertinimą Europos skaitmeniniams pažymėjimams.',
    digitalNo:
      'Nė vienas rastas vertinimas neatitinka sąlygų, kuriomis DEQAR jį perduoda Europos skaitmeniniams pažymėjimams.',
    digitalUnknown: 'Nežinoma, ar DEQAR perduoda vertinimą Europos skaitmeniniams pažymėjimams.',
    decided:
      'Dėl pripažinimo sprendžia kompetentinga institucija; tai, kad registre nerasta, nėra pagrindas atsisakyti.',
  },
};
