import type { Words } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing = {
  skillBox: {
    label: {
      skill: 'Skill, in any language',
      occupation: 'Occupation, in any language',
      have: 'I can (skill or occupation)',
      want: 'I want to learn or become (skill or occupation)',
    },
    find: {
      skill: 'Find skill',
      occupation: 'Find occupation',
      have: 'Find what I can',
      want: 'Find what I want',
    },
    chosen: {
      skill: 'Chosen skills (any of them):',
      occupation: 'Chosen occupations (any of their skills):',
      have: 'I can:',
      want: 'I want to learn or become:',
    },
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
    near: 'Near a city, or a point (latitude, longitude)',
    noPlace:
      '“{name}” is no city, or no single one, where an offer here takes place; what is near was not filtered. Latitude and longitude work everywhere.',
    orNotStated: 'Also where nothing is stated',
    notStated: 'Also where nothing is stated: {filter}',
  },
  gap: {
    title: 'By skill, occupation or goal',
    about:
      'Say what you can and what you want to learn: offers are then ordered by how many of the missing skills they bring per credit.',
    haveAlone: 'Add what you want, too: what you can counts only beside it.',
    missing: 'Wanted and missing',
    order: 'Offers that bring most of it per credit come first.',
    nothing: 'Nothing is missing: what you can covers what you want.',
    brings: 'Brings {count} of {total} missing skills:',
    through: 'through',
    outcome: 'Learning outcome',
    rest: 'Still missing after it',
    more: 'and {count} more',
  },
} as const satisfies Words;
