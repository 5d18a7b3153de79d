/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Uma ligação desta oferta não funciona desde {date}, pelo que não é mostrada.',
  },
};
