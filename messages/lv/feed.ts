/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Šīs vietas plūsmā vairs nav',
  feedGoneDetail: 'Dati kopš tā laika ir atjaunoti: sāciet no sākuma, bez “since”.',
  feedCursor: '“{value}” nav vieta plūsmā: norādiet atbildes “next” vai neko, lai sāktu.',
};
