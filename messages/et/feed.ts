/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Seda kohta voos enam ei ole',
  feedGoneDetail: 'Andmed on vahepeal taastatud: alustage algusest, ilma parameetrita „since“.',
  feedCursor: '„{value}“ ei ole koht voos: andke vastuse „next“ või alustamiseks mitte midagi.',
};
