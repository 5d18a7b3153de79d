import type { LookupProblems, LookupWords } from '../words.ts';

/** Bulgarian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Липсва {name}: без това нищо не може да се потърси.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Тук: {found}. Търсено: {asked}.',
    alone: '{says} Търсено: {asked}.',
    differences: {
      spelling: 'Същото, изписано по друг начин.',
      similar: 'Подобно, но не същото.',
      other: 'Нещо друго.',
      unknown: 'Тук не се знае нищо за това.',
      'other-version': 'Само друга версия на тази оферта се нарича така.',
      'former-name': 'Това е предишно име.',
      'later-name': 'Това е било името в онзи ден; днес то е друго.',
      publisher: 'Това е този, който публикува офертата; присъжда друг.',
      'not-known-yet': 'В онзи ден за тази оферта още не се е знаело нищо.',
      withdrawn: 'В онзи ден тази оферта вече я е нямало.',
    },
  },
};
