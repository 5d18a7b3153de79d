import type { Words } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
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
  fields: {
    dates: 'Dates',
    extent: 'Extent and price',
    places: 'Place',
    weeks: 'Duration in weeks',
    from: 'from',
    to: 'to',
    currency: 'Currency of the price (EUR, PLN …)',
    place: 'Country, region or city',
    near: 'Near (latitude, longitude)',
    orNotStated: 'Also where nothing is stated',
    notStated: 'Also where nothing is stated: {filter}',
  },
} as const satisfies Words;
