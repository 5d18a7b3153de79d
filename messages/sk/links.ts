/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Jeden z odkazov tejto ponuky nefunguje (od: {date}), preto sa nezobrazuje.',
  },
};
