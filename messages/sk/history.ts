import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Slovak. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}“ nie je okamih: napíšte 2026-10-01T12:00:00Z alebo deň.',
  momentAhead: '„{value}“ ešte len príde: nič z toho času nie je známe.',
  noKnowledge: 'Vtedy nebolo nič známe',
  noKnowledgeDetail: '{moment} ešte nebolo nič známe zo žiadneho registra.',
};

export const history: HistoryWords = {
  about: 'Ku dňu {date}: {text}',
  asKnown: 'Ku dňu {date}, podľa toho, čo bolo známe ku dňu {known}: {text}',
};
