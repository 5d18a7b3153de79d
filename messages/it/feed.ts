/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Questo punto del feed non esiste più',
  feedGoneDetail: 'Da allora i dati sono stati ripristinati: ricominci dall’inizio, senza «since».',
  feedCursor: '«{value}» non è un punto del feed: indichi «next» di una risposta, o niente per cominciare.',
};
