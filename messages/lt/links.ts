/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Viena šio pasiūlymo nuoroda neveikia (nuo: {date}), todėl ji nerodoma.',
  },
};
