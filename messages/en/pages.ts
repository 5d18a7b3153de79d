import type { Words } from '../words.ts';

/** What the pages around the search say. A widget does not carry it. */
export const pages = {
  pages: {
    provider: {
      kind: { hei: 'Higher education institution', 'other-provider': 'Other provider' },
      notOffers: 'A review of a provider is not a review of its offers.',
      entries: 'In the register',
      entry: 'Entry in {register}: {id}',
      website: 'website',
      neverCompared: 'No register has been read yet.',
      noEntry: 'No entry of a register is linked to this provider.',
      reportsAbout:
        'These reports are about the provider or its programmes. They say nothing about offers that they do not name.',
      noReports: '{register} has no report that names this provider.',
      noAgency: 'The agency is not listed there',
      valid: 'Valid from {from} to {to}.',
      validFrom: 'Valid from {from}; no end is stated.',
      over: 'No longer valid.',
      programmes: 'Programmes',
      freshness: 'How fresh this is',
      noSources: 'No source of this provider is being read.',
      neverRead: 'It has not been read yet.',
      neverComplete: 'Never read completely.',
      lastComplete: 'Last read completely: {date}.',
      outcome: {
        complete: 'The last reading, on {date}, was complete.',
        unchanged: 'Asked again on {date}: nothing had changed.',
        partial: 'On {date} only a part arrived; offers that were missing stay as they were.',
        failed: 'The reading on {date} failed; what is shown is from before.',
        held: 'The reading on {date} is held back until somebody has looked at it, because too much would have changed; what is shown is from before.',
      },
      runs: 'All readings',
      asData: 'This provider as data',
    },
    compare: {
      title: 'Compare offers',
      caption: '{count, plural, one {# offer} other {# offers side by side}}',
      nearest: 'Of each offer, the date that begins next is compared.',
      tooMany: 'At most {most} offers can be compared; the others were left out.',
      tooFew: 'Choose two to four offers in the search to compare them.',
      gone: 'There is no offer {id}, or it is no longer there.',
      remove: 'Remove',
      counts: 'counts towards something larger, as stated',
      alone: 'stands alone, as stated',
    },
    skills: {
      title: 'Skills',
      about: 'All skills by groups. The number says how many offers teach a skill or a narrower one.',
      noTree: 'The skills that offers name, most frequent first.',
      above: 'Broader skills',
      narrower: '{count, plural, one {# narrower skill} other {# narrower skills}}',
      noOffers: 'no offers',
      nothing: 'There are no skills here.',
      gap: 'Find out which skills you still need',
    },
  },
} as const satisfies Words;
