/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Un enlace de esta oferta no funciona desde el {date}, por lo que no se muestra.',
  },
};
