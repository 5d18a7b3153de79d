import type { CountryProblems, CountryWords } from '../words.ts';

/** Polish. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Nie ma kraju ani systemu zapewniania jakości o kodzie {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: zewnętrzne zapewnianie jakości jest wymagane {level} (źródło: {source}, {date}).',
      unknown: 'Nie wiemy, jakie zewnętrzne zapewnianie jakości istnieje w tym kraju: {country}.',
      none: 'Nie wiemy, którego kraju zapewnianie jakości tu obowiązuje.',
    },
    title: 'Zewnętrzne zapewnianie jakości: {country}',
    intro:
      'Oto co źródła mówią o kraju i kiedy. Nie dotyczy to żadnego dostawcy ani oferty: brak wiedzy nic nie mówi o ich jakości.',
    topic: {
      'external-qa': 'Zewnętrzne zapewnianie jakości jest wymagane',
      'other-agencies': 'Instytucje mogą wybrać agencję z innego kraju',
      'european-approach': 'Można stosować podejście europejskie do programów wspólnych',
      'full-institution-list': 'Rejestr wymienia wszystkie instytucje kraju',
      'micro-credential-law': 'Mikropoświadczenia są w ustawie',
      'micro-credential-nqf': 'Mikropoświadczenia są w krajowych ramach kwalifikacji',
      size: 'Wielkość mikropoświadczenia',
      term: 'Termin krajowy',
      'recognition-centre': 'Ośrodek uznawania kwalifikacji (ENIC-NARIC)',
    },
    level: {
      institutional: 'dla instytucji',
      programme: 'dla programów',
      both: 'dla instytucji i programów',
      either: 'dla instytucji albo dla programów, do wyboru instytucji',
    },
    partly: 'Częściowo albo pod warunkami',
    basis: { law: 'określona ustawą', framework: 'z uzgodnionych ram, nie z ustawy' },
    source: 'Źródło: {source}, {date}',
    parts: 'Części z własnym systemem zapewniania jakości:',
    partOf: 'Część:',
  },
};
