/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Az ajánlat egyik hivatkozása nem működik ({date} óta), ezért nem jelenik meg.',
  },
};
