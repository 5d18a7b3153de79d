/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Една от връзките на тази оферта не работи (от: {date}), затова не се показва.',
  },
};
