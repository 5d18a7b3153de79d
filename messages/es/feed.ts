/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Este punto del canal ya no existe',
  feedGoneDetail: 'Los datos se restauraron desde entonces: empiece desde el principio, sin «since».',
  feedCursor: '«{value}» no es un punto del canal: indique «next» de una respuesta, o nada para empezar.',
};
