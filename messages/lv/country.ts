import type { CountryProblems, CountryWords } from '../words.ts';

/** Latvian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Nav valsts vai kvalitātes nodrošināšanas sistēmas ar kodu {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: ārējā kvalitātes nodrošināšana ir obligāta {level} (avots: {source}, {date}).',
      unknown: 'Mums nav zināms, kāda ārējā kvalitātes nodrošināšana ir šajā valstī: {country}.',
      none: 'Mums nav zināms, kuras valsts kvalitātes nodrošināšana šeit attiecas.',
    },
    title: 'Ārējā kvalitātes nodrošināšana: {country}',
    intro:
      'To avoti saka par valsti, un kad. Tas neattiecas ne uz vienu nodrošinātāju vai piedāvājumu: ja nekas nav zināms, tas neko nesaka par to kvalitāti.',
    topic: {
      'external-qa': 'Ārējā kvalitātes nodrošināšana ir obligāta',
      'other-agencies': 'Augstskolas drīkst izvēlēties citas valsts aģentūru',
      'european-approach': 'Var izmantot Eiropas pieeju kopīgām programmām',
      'full-institution-list': 'Reģistrā ir visas valsts augstskolas',
      'micro-credential-law': 'Mikroapliecinājumi ir likumā',
      'micro-credential-nqf': 'Mikroapliecinājumi ir nacionālajā kvalifikāciju ietvarstruktūrā',
      size: 'Mikroapliecinājuma apjoms',
      term: 'Valstī lietotais termins',
      'recognition-centre': 'Kvalifikāciju atzīšanas centrs (ENIC-NARIC)',
    },
    level: {
      institutional: 'augstskolām',
      programme: 'programmām',
      both: 'augstskolām un programmām',
      either: 'augstskolām vai programmām pēc augstskolas izvēles',
    },
    partly: 'Daļēji vai ar nosacījumiem',
    basis: { law: 'noteikts likumā', framework: 'no saskaņota satvara, nevis no likuma' },
    source: 'Avots: {source}, {date}',
    parts: 'Daļas ar savu kvalitātes nodrošināšanas sistēmu:',
    partOf: 'Daļa no:',
  },
};
