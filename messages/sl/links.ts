/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Ena od povezav te ponudbe ne deluje (od: {date}), zato ni prikazana.',
  },
};
