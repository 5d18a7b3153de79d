/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Níl an áit seo sa fhotha ann a thuilleadh',
  feedGoneDetail: 'Athchuireadh na sonraí ó shin: tosaigh ón tús, gan “since”.',
  feedCursor: 'Ní áit san fhotha é “{value}”: tabhair “next” ó fhreagra, nó ná tabhair aon rud chun tosú.',
};
