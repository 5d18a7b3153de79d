/** Words that English shares with others, and with one of them. */
const EVERYWHERE = [
  'DEQAR',
  'Accredex',
  '{ects} ECTS',
  'Quiz',
  'Portfolio',
  'Online',
  'Start',
  'Hybrid',
  'API',
  'Text',
  'Token',
  'Format',
];
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['Challenge', 'Version'],
  fr: [
    ...['Version', 'positive', 'Sources', 'Module', 'Programme', 'Description', 'Dates', 'Places', 'Source', 'Date'],
    'Alliances',
  ],
  es: ['No', 'Error', 'no'],
  it: ['No', 'Privacy', 'no'],
  nl: ['Module', 'Challenge', 'Open badge', 'Open', 'Platform', 'Filters', 'Compact', 'Privacy', 'Contact', 'website'],
  sv: ['Full', 'Presentation', 'Layout'],
  cs: ['Licence: {licence}', 'Licence'],
  lv: ['Licence: {licence}', 'Licence'],
  ro: ['Compact', 'Contact'],
  mt: ['full-time', '2.5 ECTS'],
  ga: ['2.5 ECTS'],
  da: ['Platform', 'Alliance', 'Layout', 'Send'],
  hu: ['Platform'],
};

/** Whether a text of a language may be the same as in English. */
export const mayBeSame = (text: string, language: string): boolean =>
  EVERYWHERE.includes(text) || (SHARED[language]?.includes(text) ?? false);
