import type { StatementProblems } from '../words.ts';

/** Bulgarian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Не е позволено',
  forbiddenDetail: 'Този токен е валиден, но не за това: то принадлежи на друга агенция.',
  callerNeeded: 'За това е необходим токен на агенция за осигуряване на качеството или на администратор.',
};
