/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'En länk i det här erbjudandet har inte fungerat sedan {date} och visas därför inte.',
  },
};
