/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Un lien de cette offre ne fonctionne pas depuis le {date}, il n’est donc pas affiché.',
  },
};
