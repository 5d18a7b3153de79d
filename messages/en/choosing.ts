import type { Words } from '../words.ts';

/** What is said of choosing skills and occupations. */
export const choosing = {
  skillBox: {
    skill: 'Skill, in any language',
    occupation: 'Occupation, in any language',
    findSkill: 'Find skill',
    findOccupation: 'Find occupation',
    chosenSkills: 'Chosen skills (any of them):',
    chosenOccupations: 'Chosen occupations (any of their skills):',
    remove: 'Remove:',
    choose: 'Found for “{words}”, to choose from:',
    none: 'Nothing found for “{words}”.',
    offers: 'Offers: {count}',
    found: 'Suggestions: {count}',
  },
} as const satisfies Words;
