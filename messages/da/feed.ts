/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Dette sted i feedet findes ikke længere',
  feedGoneDetail: 'Data er blevet gendannet siden: begynd forfra, uden “since”.',
  feedCursor: '“{value}” er ikke et sted i feedet: angiv “next” fra et svar, eller intet for at begynde.',
};
