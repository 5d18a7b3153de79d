/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Üks selle pakkumise link ei tööta (alates: {date}), seetõttu seda ei näidata.',
  },
};
