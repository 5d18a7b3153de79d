import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Latvian. */
export const historyProblems: HistoryProblems = {
  moment: '“{value}” nav brīdis: rakstiet 2026-10-01T12:00:00Z vai dienu.',
  momentAhead: '“{value}” vēl nav pienācis: no tā vēl nekas nav zināms.',
  noKnowledge: 'Toreiz nekas nebija zināms',
  noKnowledgeDetail: '{moment} vēl nekas nebija zināms no neviena reģistra.',
};

export const history: HistoryWords = {
  about: 'Stāvoklis {date}: {text}',
  asKnown: 'Stāvoklis {date}, pēc tā, kas bija zināms {known}: {text}',
};
