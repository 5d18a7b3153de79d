import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Hungarian. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}” nem időpont: írja így: 2026-10-01T12:00:00Z, vagy adjon meg egy napot.',
  momentAhead: '„{value}” még nem jött el: onnan még semmi sem ismert.',
  noKnowledge: 'Akkor még semmi sem volt ismert',
  noKnowledgeDetail: 'Ekkor még egyetlen nyilvántartásról sem volt ismert semmi: {moment}.',
};

export const history: HistoryWords = {
  about: 'Az értékelés napja: {date}. {text}',
  asKnown: 'Az értékelés napja: {date}; az ismeretek napja: {known}. {text}',
};
