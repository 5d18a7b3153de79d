import type { CountryProblems, CountryWords } from '../words.ts';

/** Slovenian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Ni države ali sistema zagotavljanja kakovosti s kodo {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: zunanje zagotavljanje kakovosti je obvezno {level} (vir: {source}, {date}).',
      unknown: 'Ne vemo, katero zunanje zagotavljanje kakovosti obstaja v tej državi: {country}.',
      none: 'Ne vemo, zagotavljanje kakovosti katere države tu velja.',
    },
    title: 'Zunanje zagotavljanje kakovosti: {country}',
    intro:
      'To viri povedo o državi in kdaj. Ne gre za nobenega izvajalca in nobeno ponudbo: kjer ni nič znano, to ne pove ničesar o njihovi kakovosti.',
    topic: {
      'external-qa': 'Zunanje zagotavljanje kakovosti je obvezno',
      'other-agencies': 'Ustanove lahko izberejo agencijo iz druge države',
      'european-approach': 'Uporabiti je mogoče evropski pristop za skupne programe',
      'full-institution-list': 'Register navaja vse ustanove države',
      'micro-credential-law': 'Mikrodokazila so v zakonu',
      'micro-credential-nqf': 'Mikrodokazila so v nacionalnem ogrodju kvalifikacij',
      size: 'Obseg mikrodokazila',
      term: 'Nacionalni izraz',
      'recognition-centre': 'Center za priznavanje kvalifikacij (ENIC-NARIC)',
    },
    level: {
      institutional: 'za ustanove',
      programme: 'za programe',
      both: 'za ustanove in programe',
      either: 'za ustanove ali za programe, po izbiri ustanove',
    },
    partly: 'Delno ali pod pogoji',
    basis: { law: 'določeno z zakonom', framework: 'iz dogovorjenega okvira, ne iz zakona' },
    source: 'Vir: {source}, {date}',
    parts: 'Deli z lastnim sistemom zagotavljanja kakovosti:',
    partOf: 'Del:',
  },
};
