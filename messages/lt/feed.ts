/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Šios vietos sraute nebėra',
  feedGoneDetail: 'Duomenys nuo to laiko buvo atkurti: pradėkite iš pradžių, be „since“.',
  feedCursor: '„{value}“ nėra vieta sraute: nurodykite atsakymo „next“ arba nieko, jei pradedate.',
};
