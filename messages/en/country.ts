/** Why a country cannot be shown. */
export const countryProblems = {
  countryNotFound: 'There is no country or quality assurance system with the code {id}.',
};

/** What is said of external quality assurance in a country. `{level}` is one of `level`. */
export const country = {
  country: {
    note: {
      required: '{country}: external quality assurance is required {level}, according to {source}, {date}.',
      unknown: 'What external quality assurance exists in this country is not known to us: {country}.',
      none: 'Which country’s quality assurance applies here is not known to us.',
    },
    title: 'External quality assurance: {country}',
    intro:
      'This is what sources say of the country, and when. It is about no provider and no offer: where nothing is known, that says nothing about their quality.',
    topic: {
      'external-qa': 'External quality assurance is required',
      'other-agencies': 'Institutions may choose an agency from another country',
      'european-approach': 'The European Approach for joint programmes can be used',
      'full-institution-list': 'The register lists all institutions of the country',
      'micro-credential-law': 'Micro-credentials are in law',
      'micro-credential-nqf': 'Micro-credentials are in the national qualifications framework',
      size: 'Size of a micro-credential',
      term: 'National term',
      'recognition-centre': 'Centre for the recognition of qualifications (ENIC-NARIC)',
    },
    level: {
      institutional: 'for institutions',
      programme: 'for programmes',
      both: 'for institutions and programmes',
      either: 'for institutions or for programmes, as the institution chooses',
    },
    partly: 'Partly, or under conditions',
    basis: { law: 'set by law', framework: 'from an agreed framework, not from a law' },
    source: 'Source: {source}, {date}',
    parts: 'Parts with a quality assurance system of their own:',
    partOf: 'Part of:',
  },
};
