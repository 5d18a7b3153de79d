/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Tego miejsca w kanale już nie ma',
  feedGoneDetail: 'Dane zostały od tego czasu przywrócone: proszę zacząć od początku, bez „since”.',
  feedCursor: '„{value}” nie jest miejscem w kanale: proszę podać „next” z odpowiedzi albo nic, aby zacząć.',
};
