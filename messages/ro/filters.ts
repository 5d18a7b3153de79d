import type { FilterWords } from '../filter-words.ts';

/** Romanian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'la distanță', 'de acasă'],
      onsite: ['la fața locului', 'față în față', 'cu prezență'],
      blended: ['mixt', 'învățare mixtă'],
    },
    time: {
      daytime: ['în timpul zilei'],
      evening: ['seara', 'seral', 'cursuri serale', 'după serviciu'],
      weekend: ['weekend', 'în weekend', 'la sfârșit de săptămână'],
      'self-paced': ['în ritm propriu'],
    },
    free: { true: ['gratuit', 'gratuită', 'gratuite', 'gratis', 'fără taxă'] },
    eqf: {
      '5': ['nivel de ciclu scurt'],
      '6': ['nivel de licență'],
      '7': ['nivel de master'],
      '8': ['nivel de doctorat'],
    },
  },
  ects: ['{n} ects', '{n} credite', '{n} credite ects', '{n} de credite'],
  to: ['până la'],
  eqf: ['cec {n}', 'nivel cec {n}'],
  from: ['începând din {month}', 'începând cu {month}'],
  during: ['în {month}'],
  language: ['în {language}', 'în limba {language}'],
  months: {},
  endings: [],
};
