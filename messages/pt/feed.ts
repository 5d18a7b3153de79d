/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Este ponto do feed já não existe',
  feedGoneDetail: 'Os dados foram restaurados desde então: comece do início, sem «since».',
  feedCursor: '«{value}» não é um ponto do feed: indique «next» de uma resposta, ou nada para começar.',
};
