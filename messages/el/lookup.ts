import type { LookupProblems, LookupWords } from '../words.ts';

/** Greek. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Λείπει: {name}. Χωρίς αυτό δεν μπορεί να αναζητηθεί τίποτα.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Εδώ: {found}. Ζητήθηκε: {asked}.',
    alone: '{says} Ζητήθηκε: {asked}.',
    differences: {
      spelling: 'Το ίδιο, γραμμένο αλλιώς.',
      similar: 'Παρόμοιο, αλλά όχι το ίδιο.',
      other: 'Κάτι άλλο.',
      unknown: 'Γι’ αυτό δεν είναι τίποτα γνωστό εδώ.',
      'other-version': 'Μόνο άλλη έκδοση αυτής της προσφοράς ονομάζεται έτσι.',
      'former-name': 'Αυτό είναι παλαιότερο όνομα.',
      'later-name': 'Αυτό ήταν το όνομα εκείνη την ημέρα· σήμερα είναι άλλο.',
      publisher: 'Αυτός είναι όποιος δημοσιεύει την προσφορά· απονέμει άλλος.',
      'not-known-yet': 'Εκείνη την ημέρα δεν ήταν ακόμη τίποτα γνωστό για αυτή την προσφορά.',
      withdrawn: 'Εκείνη την ημέρα αυτή η προσφορά δεν υπήρχε πια.',
    },
  },
};
