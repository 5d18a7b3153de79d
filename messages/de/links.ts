/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Ein Link dieses Angebots funktioniert seit {date} nicht, deshalb wird er nicht gezeigt.',
  },
};
