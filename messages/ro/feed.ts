/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Acest loc din flux nu mai există',
  feedGoneDetail: 'Datele au fost restaurate între timp: începeți de la început, fără „since”.',
  feedCursor: '„{value}” nu este un loc din flux: indicați „next” dintr-un răspuns sau nimic pentru a începe.',
};
