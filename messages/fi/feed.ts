/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Tätä syötteen kohtaa ei enää ole',
  feedGoneDetail: 'Tiedot on sittemmin palautettu: aloittakaa alusta ilman parametria ”since”.',
  feedCursor: '”{value}” ei ole syötteen kohta: antakaa vastauksen ”next” tai ei mitään, jos aloitatte.',
};
