/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Et link i dette tilbud har ikke virket siden {date} og vises derfor ikke.',
  },
};
