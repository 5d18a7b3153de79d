/** Why a moment cannot be asked about. */
export const historyProblems = {
  moment: '“{value}” is no moment: write 2026-10-01T12:00:00Z, or a day.',
  momentAhead: '“{value}” is still to come: nothing is known from then.',
  noKnowledge: 'Nothing was known then',
  noKnowledgeDetail: 'At {moment} nothing was known of any register yet.',
};

/** What is said before a verdict about another day than today, or by what was known at another time. */
export const history = {
  about: 'As of {date}: {text}',
  asKnown: 'As of {date}, by what was known on {known}: {text}',
};
