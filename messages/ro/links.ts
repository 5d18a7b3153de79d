/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Un link al acestei oferte nu funcționează (din: {date}), de aceea nu este afișat.',
  },
};
