import type { DecidedWords } from '../words.ts';

/** Bulgarian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Решение на оператора на този каталог ({date}): в регистъра този доставчик е {id}.',
    none: 'Решение на оператора на този каталог ({date}): този доставчик не е никой от тези в регистъра.',
    why: 'Основание: {reason}',
  },
};
