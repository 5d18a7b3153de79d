import type { PageWords } from '../words.ts';

/** Bulgarian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Главно меню',
    search: 'Търсене',
    skills: 'Умения',
    compare: 'Сравнение',
    quality: 'За осигуряването на качеството',
    coverage: 'Осигуряването на качеството в числа',
    languages: 'Език: {name}',
    words: 'Търсене на предложения',
    trust:
      'Казаното за качеството идва от публикувани доклади на агенции за осигуряване на качеството. Което никой източник не посочва, е показано като непосочено.',
    about: 'За тази услуга',
    privacy: 'Поверителност',
    accessibility: 'Достъпност',
    licences: 'Лицензи и изходен код',
    api: 'API',
    publish: 'Публикувайте своите предложения',
    report: 'Съобщаване за грешка',
    subject: 'Грешка на {address}',
  },
};
