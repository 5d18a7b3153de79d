/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Ένας σύνδεσμος αυτής της προσφοράς δεν λειτουργεί (από: {date}), γι’ αυτό δεν εμφανίζεται.',
  },
};
