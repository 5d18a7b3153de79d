/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'A link of this offer has not worked since {date}, so it is not shown.',
  },
};
