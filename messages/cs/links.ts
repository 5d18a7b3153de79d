/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Jeden z odkazů této nabídky nefunguje (od: {date}), proto se nezobrazuje.',
  },
};
