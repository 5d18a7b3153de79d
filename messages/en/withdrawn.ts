/** What is said where an offer was that is withdrawn. */
export const withdrawnProblems = {
  offerWithdrawn: 'This offer is no longer there',
  offerWithdrawnDetail: '“{title}” is no longer offered here since {date}. How it stood before can still be looked up.',
};
