/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'This place in the feed is gone',
  feedGoneDetail: 'The store was restored since then: begin from the start, without “since”.',
  feedCursor: '“{value}” is no place in the feed: give “next” of an answer, or nothing to begin.',
};
