import type { PageWords } from '../words.ts';

/** Bulgarian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Главно меню',
    search: 'Търсене',
    skills: 'Умения',
    compare: 'Сравнение',
    quality: 'За осигуряването на качеството',
    languages: 'Език: {name}',
    words: 'Търсене на предложения',
    about: 'За тази услуга',
    privacy: 'Поверителност',
    accessibility: 'Достъпност',
    licences: 'Лицензи и изходен код',
    api: 'API',
    report: 'Съобщаване за грешка',
    subject: 'Грешка на {address}',
  },
};
