/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'A hírfolyamnak ez a helye már nincs meg',
  feedGoneDetail: 'Az adatokat azóta visszaállították: kezdje elölről, „since” nélkül.',
  feedCursor: '„{value}” nem a hírfolyam helye: adja meg egy válasz „next” értékét, vagy semmit a kezdéshez.',
};
