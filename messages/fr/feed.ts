/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Cet endroit du flux n’existe plus',
  feedGoneDetail: 'Les données ont été restaurées depuis : recommencez du début, sans « since ».',
  feedCursor: '« {value} » n’est pas un endroit du flux : donnez « next » d’une réponse, ou rien pour commencer.',
};
