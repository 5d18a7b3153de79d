import type { CountryProblems, CountryWords } from '../words.ts';

/** Dutch. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Er is geen land of stelsel van kwaliteitszorg met de code {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: externe kwaliteitszorg is verplicht {level} (bron: {source}, {date}).',
      unknown: 'Welke externe kwaliteitszorg er in dit land bestaat, is ons niet bekend: {country}.',
      none: 'Ons is niet bekend de kwaliteitszorg van welk land hier geldt.',
    },
    title: 'Externe kwaliteitszorg: {country}',
    intro:
      'Dit zeggen bronnen over het land, en wanneer. Het gaat over geen aanbieder en geen aanbod: waar niets bekend is, zegt dat niets over hun kwaliteit.',
    topic: {
      'external-qa': 'Externe kwaliteitszorg is verplicht',
      'other-agencies': 'Instellingen mogen een agentschap uit een ander land kiezen',
      'european-approach': 'De Europese aanpak voor gezamenlijke opleidingen kan worden gebruikt',
      'full-institution-list': 'Het register noemt alle instellingen van het land',
      'micro-credential-law': 'Microcredentials staan in de wet',
      'micro-credential-nqf': 'Microcredentials staan in het nationale kwalificatiekader',
      size: 'Omvang van een microcredential',
      term: 'Nationale term',
      'recognition-centre': 'Centrum voor de erkenning van kwalificaties (ENIC-NARIC)',
    },
    level: {
      institutional: 'voor instellingen',
      programme: 'voor opleidingen',
      both: 'voor instellingen en opleidingen',
      either: 'voor instellingen of voor opleidingen, naar keuze van de instelling',
    },
    partly: 'Gedeeltelijk, of onder voorwaarden',
    basis: { law: 'bij wet bepaald', framework: 'uit een afgesproken kader, niet uit een wet' },
    source: 'Bron: {source}, {date}',
    parts: 'Delen met een eigen stelsel van kwaliteitszorg:',
    partOf: 'Deel van:',
  },
};
