import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Maltese. */
export const historyProblems: HistoryProblems = {
  moment: '“{value}” mhux mument: ikteb 2026-10-01T12:00:00Z jew jum.',
  momentAhead: '“{value}” għadu ġej: xejn mhu magħruf minn dakinhar.',
  noKnowledge: 'Dakinhar xejn ma kien magħruf',
  noKnowledgeDetail: 'F’{moment} xejn ma kien għadu magħruf minn ebda reġistru.',
};

export const history: HistoryWords = {
  about: 'Fid-data {date}: {text}',
  asKnown: 'Fid-data {date}, skont dak li kien magħruf fid-data {known}: {text}',
};
