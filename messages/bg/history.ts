import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Bulgarian. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}“ не е момент: напишете 2026-10-01T12:00:00Z или ден.',
  momentAhead: '„{value}“ тепърва предстои: оттогава не е известно нищо.',
  noKnowledge: 'Тогава нищо не е било известно',
  noKnowledgeDetail: 'Към {moment} още нищо не е било известно от никой регистър.',
};

export const history: HistoryWords = {
  about: 'Към {date}: {text}',
  asKnown: 'Към {date}, според известното към {known}: {text}',
};
