import type { CountryProblems, CountryWords } from '../words.ts';

/** Lithuanian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Nėra šalies ar kokybės užtikrinimo sistemos su kodu {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: išorinis kokybės užtikrinimas privalomas {level} (šaltinis: {source}, {date}).',
      unknown: 'Nežinome, koks išorinis kokybės užtikrinimas yra šioje šalyje: {country}.',
      none: 'Nežinome, kurios šalies kokybės užtikrinimas čia taikomas.',
    },
    title: 'Išorinis kokybės užtikrinimas: {country}',
    intro:
      'Tai šaltiniai sako apie šalį, ir kada. Tai nesusiję su jokiu teikėju ar pasiūlymu: jei nieko nežinoma, tai nieko nesako apie jų kokybę.',
    topic: {
      'external-qa': 'Išorinis kokybės užtikrinimas privalomas',
      'other-agencies': 'Aukštosios mokyklos gali rinktis kitos šalies agentūrą',
      'european-approach': 'Galima taikyti Europos požiūrį į jungtines programas',
      'full-institution-list': 'Registre yra visos šalies aukštosios mokyklos',
      'micro-credential-law': 'Mikrokredencialai yra įstatyme',
      'micro-credential-nqf': 'Mikrokredencialai yra nacionalinėje kvalifikacijų sandaroje',
      size: 'Mikrokredencialo apimtis',
      term: 'Šalyje vartojamas terminas',
      'recognition-centre': 'Kvalifikacijų pripažinimo centras (ENIC-NARIC)',
    },
    level: {
      institutional: 'aukštosioms mokykloms',
      programme: 'programoms',
      both: 'aukštosioms mokykloms ir programoms',
      either: 'aukštosioms mokykloms arba programoms, aukštosios mokyklos pasirinkimu',
    },
    partly: 'Iš dalies arba su sąlygomis',
    basis: { law: 'nustatyta įstatymu', framework: 'pagal sutartą sistemą, ne pagal įstatymą' },
    source: 'Šaltinis: {source}, {date}',
    parts: 'Dalys, turinčios savo kokybės užtikrinimo sistemą:',
    partOf: 'Dalis:',
  },
};
