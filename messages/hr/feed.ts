/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Ovo mjesto u izvoru više ne postoji',
  feedGoneDetail: 'Podaci su otad vraćeni: počnite ispočetka, bez „since”.',
  feedCursor: '„{value}” nije mjesto u izvoru: navedite „next” iz odgovora ili ništa za početak.',
};
