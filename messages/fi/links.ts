/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Tämän tarjouksen linkki ei ole toiminut (alkaen: {date}), joten sitä ei näytetä.',
  },
};
