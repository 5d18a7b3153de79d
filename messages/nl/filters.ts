import type { FilterWords } from '../filter-words.ts';

/** Dutch. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'op afstand', 'afstandsonderwijs', 'vanuit huis'],
      onsite: ['op locatie', 'ter plaatse'],
      blended: ['blended learning', 'deels online'],
    },
    time: {
      daytime: ['overdag'],
      evening: ['s avonds', 'avondcursus', 'avondcursussen', 'avondonderwijs', 'na het werk'],
      weekend: ['weekend', 'in het weekend', 'weekendcursus'],
      'self-paced': ['in eigen tempo', 'op eigen tempo'],
    },
    free: { true: ['gratis', 'kosteloos', 'zonder kosten'] },
    eqf: {
      '5': ['niveau korte opleiding'],
      '6': ['bachelorniveau', 'bachelor niveau'],
      '7': ['masterniveau', 'master niveau'],
      '8': ['doctoraatsniveau', 'phd niveau'],
    },
  },
  ects: ['{n} ects', '{n} studiepunten', '{n} ec'],
  to: ['tot'],
  eqf: ['ekk {n}', 'ekk niveau {n}'],
  from: ['vanaf {month}', 'start in {month}'],
  during: ['in {month}'],
  language: ['in het {language}'],
  months: {},
  endings: [],
};
