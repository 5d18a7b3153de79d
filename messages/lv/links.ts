/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Viena no šī piedāvājuma saitēm nedarbojas (kopš: {date}), tāpēc tā netiek rādīta.',
  },
};
