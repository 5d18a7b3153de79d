import type { PageWords } from '../words.ts';

/** Romanian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Filtre active',
    remove: 'Eliminați filtrul:',
    isDefault: '(implicit)',
    or: ' sau ',
    atLeast: 'cel puțin {least}',
    atMost: 'cel mult {most}',
    between: 'între {least} și {most}',
    leftOutBy: {
      openTo: 'Afișați și ofertele care nu sunt deschise tuturor: {count}',
      microCredential:
        'Afișați și ofertele care nu sunt microcertificate sau despre care nu se știe acest lucru: {count}',
      startsFrom: 'Afișați și ofertele care au început deja: {count}',
    },
    sameInstance: 'Una și aceeași dată a unei oferte îndeplinește toate acestea: {filters}.',
    mistakes: 'Aceste părți ale adresei nu au putut fi folosite și au fost omise:',
  },
};
