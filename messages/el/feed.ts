/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Αυτό το σημείο της ροής δεν υπάρχει πια',
  feedGoneDetail: 'Τα δεδομένα έχουν αποκατασταθεί από τότε: ξεκινήστε από την αρχή, χωρίς «since».',
  feedCursor: 'Το «{value}» δεν είναι σημείο της ροής: δώστε το «next» μιας απάντησης ή τίποτα για να ξεκινήσετε.',
};
