/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Tega mesta v viru ni več',
  feedGoneDetail: 'Podatki so bili od takrat obnovljeni: začnite od začetka, brez »since«.',
  feedCursor: '»{value}« ni mesto v viru: navedite »next« iz odgovora ali nič za začetek.',
};
