/** What the fields of a provider's findings mean, by name, in the order of names. */
export const FINDINGS_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'FindingGroup.count': 'How many findings there are of this kind, about this element.',
  element: 'The element, with `#` for every number in its path; null where the finding is about none.',
  groups: 'Findings by rule, sentence and element, in the order in which to mend them.',
  mendFirst:
    'What the provider would mend first: by how many offers it concerns, where an error weighs as much as three warnings.',
  places: 'The first places at which it was found.',
  'ProviderFindings.findings': 'Those of the last reading of each source, and links that are dead.',
  'ProviderFindings.leftOut': 'How many further ones are not listed; the run’s own address goes through all.',
  'ProviderFindings.lang': 'The language of the sentences: English where there are none in the language of the answer.',
  'ProviderFindings.provider': 'Id of the provider.',
  'ProviderFindings.sources': 'The sources that were read, at most 50.',
  readAt: 'When this reading began.',
  records: 'How many records it is about; null where it is about the whole publication.',
  run: 'The run.',
  'ProviderFindings.total': 'How many there are.',
};
