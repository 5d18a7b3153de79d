/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Diese Stelle im Feed gibt es nicht mehr',
  feedGoneDetail: 'Der Bestand wurde seither wiederhergestellt: Beginnen Sie von vorn, ohne „since“.',
  feedCursor: '„{value}“ ist keine Stelle im Feed: Geben Sie „next“ einer Antwort an, oder nichts, um zu beginnen.',
};
