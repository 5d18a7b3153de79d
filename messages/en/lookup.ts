/** Why a look-up cannot be made. */
export const lookupProblems = {
  parameterMissing: '{name} is missing: nothing can be looked up without it.',
};

/** How a candidate of a look-up is not what was asked for: a sentence by its code, and what stands beside it. */
export const lookup = {
  lookup: {
    here: '{says} Here: {found}. Asked: {asked}.',
    alone: '{says} Asked: {asked}.',
    differences: {
      spelling: 'The same in another spelling.',
      similar: 'Similar, but not the same.',
      other: 'Something else.',
      unknown: 'Nothing is known of this here.',
      'other-version': 'Only another version of this offer is called so.',
      'former-name': 'This is a former name.',
      'later-name': 'This was the name on that day; today it is another.',
      publisher: 'This is who publishes the offer; somebody else awards.',
      'not-known-yet': 'On that day nothing was known of this offer yet.',
      withdrawn: 'On that day this offer was no longer there.',
    },
  },
};
