/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Jeden z odnośników tej oferty nie działa (od: {date}), dlatego nie jest pokazywany.',
  },
};
