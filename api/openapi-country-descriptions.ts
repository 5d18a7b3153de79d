/** What the fields of a country's answer mean, by name, in the order of names. */
export const COUNTRY_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Country.country': 'ISO 3166-1 alpha-2, or a quality assurance system as DEQAR names it.',
  'Country.date': 'Day that the source bears, or on which it was read; null where nothing is known.',
  'Country.label': 'The matter in words.',
  'Country.lang': 'Language of the answer; of a row: of its name or term, null where it has none.',
  'Country.name': 'The country in words.',
  'Country.note': 'The country’s sentence; of a row: what the source adds, in its own words.',
  'Country.partOf': 'The country that the system belongs to; null for a country.',
  'Country.parts': 'Quality assurance systems within the country. They take nothing over from it.',
  'Country.rows': 'One row a matter, also where nothing is known.',
  'Country.source': 'Who says so; null where nothing is known.',
  'Country.text': 'The value in words.',
  'Country.topic': 'The matter: `external-qa` is where external quality assurance is required.',
  'Country.url': 'Where the source says so; null where it has no address.',
  'Country.value':
    '`unknown` where no source says anything; else a code (`both`, `yes`, `partly`), a name, a term or a size.',
};
