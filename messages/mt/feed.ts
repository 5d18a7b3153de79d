/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Dan il-post fil-feed m’għadux jeżisti',
  feedGoneDetail: 'Id-data ġiet restawrata minn dak iż-żmien: ibda mill-bidu, mingħajr “since”.',
  feedCursor: '“{value}” mhuwiex post fil-feed: agħti “next” ta’ tweġiba, jew xejn biex tibda.',
};
