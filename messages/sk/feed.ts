/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Toto miesto v kanáli už neexistuje',
  feedGoneDetail: 'Údaje boli odvtedy obnovené: začnite od začiatku, bez „since“.',
  feedCursor: '„{value}“ nie je miesto v kanáli: uveďte „next“ z odpovede alebo nič na začatie.',
};
