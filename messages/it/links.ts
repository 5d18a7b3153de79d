/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Un link di questa offerta non funziona dal {date}, quindi non viene mostrato.',
  },
};
