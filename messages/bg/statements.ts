import type { StatementProblems, StatementWords } from '../words.ts';

/** Bulgarian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Не е позволено',
  forbiddenDetail: 'Този токен е валиден, но не за това: то принадлежи на друга агенция.',
  callerNeeded: 'За това е необходим токен на агенция за осигуряване на качеството или на администратор.',
  declarationBody:
    'Изпратете JSON с activity (номер), includes (true или false), from (ГГГГ-ММ-ДД) и url; администраторът добавя agency и basis.',
  declarationNotFound: 'Няма действаща декларация с идентификатор {id}.',
  declarationsFull: 'Тази агенция вече е декларирала толкова, колкото се съхранява.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): оценките „{activity}“ разглеждат и обучение, което води до микроквалификации. Важи за доклади от: {from}.',
    excludes:
      '{agency} ({date}): оценките „{activity}“ не разглеждат обучение, което води до микроквалификации. Важи за доклади от: {from}.',
    source: 'Източник на това изявление',
    heading: 'Какво декларират агенциите',
  },
};
