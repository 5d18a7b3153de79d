/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Deze plaats in de feed bestaat niet meer',
  feedGoneDetail: 'De gegevens zijn sindsdien hersteld: begin van voren af aan, zonder “since”.',
  feedCursor: '“{value}” is geen plaats in de feed: geef “next” van een antwoord, of niets om te beginnen.',
};
