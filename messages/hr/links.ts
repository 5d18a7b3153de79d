/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Jedna poveznica ove ponude ne radi (od: {date}), stoga se ne prikazuje.',
  },
};
