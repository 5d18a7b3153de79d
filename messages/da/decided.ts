import type { DecidedWords } from '../words.ts';

/** Danish. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Afgørelse truffet af katalogets operatør ({date}): i registret er denne udbyder {id}.',
    none: 'Afgørelse truffet af katalogets operatør ({date}): denne udbyder er ingen af dem i registret.',
    why: 'Begrundelse: {reason}',
  },
};
