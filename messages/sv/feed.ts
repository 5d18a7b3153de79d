/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Den här platsen i flödet finns inte längre',
  feedGoneDetail: 'Data har återställts sedan dess: börja om från början, utan ”since”.',
  feedCursor: '”{value}” är ingen plats i flödet: ange ”next” från ett svar, eller ingenting för att börja.',
};
