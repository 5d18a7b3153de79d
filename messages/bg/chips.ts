import type { PageWords } from '../words.ts';

/** Bulgarian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Действащи филтри',
    remove: 'Премахване на филтър:',
    isDefault: '(по подразбиране)',
    or: ' или ',
    atLeast: '{least} или повече',
    atMost: 'до {most}',
    between: '{least} до {most}',
    leftOutBy: {
      openTo: 'Покажете и предложенията, които не са отворени за всички: {count}',
      microCredential:
        'Покажете и предложенията, които не са микроудостоверения или за които това не е известно: {count}',
      startsFrom: 'Покажете и предложенията, които вече са започнали: {count}',
    },
    sameInstance: 'Една и съща дата на предложение отговаря на всичко това: {filters}.',
    mistakes: 'Тези части от адреса не можаха да се използват и са пропуснати:',
  },
};
