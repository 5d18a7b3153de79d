/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Wieħed mil-links ta’ din l-offerta ilu ma jaħdem minn {date}, għalhekk mhux jintwera.',
  },
};
