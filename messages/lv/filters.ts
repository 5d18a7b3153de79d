import type { FilterWords } from '../filter-words.ts';

/** Latvian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['tiešsaistē', 'attālināti', 'attālināts', 'no mājām'],
      onsite: ['klātienē', 'klātienes'],
      blended: ['jaukti', 'jaukta tipa mācības'],
    },
    time: {
      daytime: ['pa dienu'],
      evening: ['vakarā', 'vakaros', 'vakara kursi', 'pēc darba'],
      weekend: ['nedēļas nogalē', 'nedēļas nogalēs', 'brīvdienās'],
      'self-paced': ['savā tempā'],
    },
    free: { true: ['bez maksas', 'bezmaksas'] },
    eqf: {
      '5': ['īsā cikla līmenis'],
      '6': ['bakalaura līmenis'],
      '7': ['maģistra līmenis'],
      '8': ['doktora līmenis'],
    },
  },
  ects: ['{n} ects', '{n} kredītpunkti', '{n} ects kredītpunkti'],
  to: ['līdz'],
  eqf: ['eki {n}', 'eki līmenis {n}'],
  from: ['no {month}'],
  during: [],
  language: ['{language} valodā'],
  months: {},
  endings: [],
};
