import type { CountryProblems, CountryWords } from '../words.ts';

/** Croatian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Ne postoji zemlja ni sustav osiguravanja kvalitete s oznakom {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: vanjsko osiguravanje kvalitete obvezno je {level} (izvor: {source}, {date}).',
      unknown: 'Ne znamo kakvo vanjsko osiguravanje kvalitete postoji u ovoj zemlji: {country}.',
      none: 'Ne znamo osiguravanje kvalitete koje zemlje ovdje vrijedi.',
    },
    title: 'Vanjsko osiguravanje kvalitete: {country}',
    intro:
      'To izvori kažu o zemlji i kada. Ne odnosi se ni na jednog pružatelja ni ponudu: gdje ništa nije poznato, to ne govori ništa o njihovoj kvaliteti.',
    topic: {
      'external-qa': 'Vanjsko osiguravanje kvalitete obvezno je',
      'other-agencies': 'Ustanove smiju odabrati agenciju iz druge zemlje',
      'european-approach': 'Može se upotrijebiti europski pristup zajedničkim programima',
      'full-institution-list': 'Registar navodi sve ustanove u zemlji',
      'micro-credential-law': 'Mikrokvalifikacije su u zakonu',
      'micro-credential-nqf': 'Mikrokvalifikacije su u nacionalnom kvalifikacijskom okviru',
      size: 'Obujam mikrokvalifikacije',
      term: 'Nacionalni naziv',
      'recognition-centre': 'Centar za priznavanje kvalifikacija (ENIC-NARIC)',
    },
    level: {
      institutional: 'za ustanove',
      programme: 'za programe',
      both: 'za ustanove i programe',
      either: 'za ustanove ili za programe, po izboru ustanove',
    },
    partly: 'Djelomično ili uz uvjete',
    basis: { law: 'određeno zakonom', framework: 'iz dogovorenog okvira, ne iz zakona' },
    source: 'Izvor: {source}, {date}',
    parts: 'Dijelovi s vlastitim sustavom osiguravanja kvalitete:',
    partOf: 'Dio:',
  },
};
