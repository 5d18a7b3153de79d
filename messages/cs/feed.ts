/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Toto místo v kanálu již neexistuje',
  feedGoneDetail: 'Data byla od té doby obnovena: začněte od začátku, bez „since“.',
  feedCursor: '„{value}“ není místo v kanálu: uveďte „next“ z odpovědi, nebo nic pro začátek.',
};
