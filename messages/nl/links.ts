/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Een link van dit aanbod werkt sinds {date} niet en wordt daarom niet getoond.',
  },
};
