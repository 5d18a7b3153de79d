/** Why a token or a body of those whom findings concern cannot be taken. */
export const areaProblems = {
  ownerNeeded: 'This needs the token of the agency or provider that it concerns, or of an administrator.',
  notYours: 'This token holds, but not for this: it belongs to somebody else.',
  decisionBody: 'Send JSON with finding (its key), state (upheld or dropped) and why.',
  nothingDisputed: 'Nothing is disputed of this finding.',
  linkBody: 'Send JSON with finding (its key) and party (provider or agency) that it is about.',
};

/** What is said of findings, and on the pages for those whom they concern. */
export const area = {
  found: {
    heading: 'Found in the comparison with the register',
    intro: 'Either side may be wrong. Provider and agency could reply before this was shown.',
  },
  title: 'For agencies and providers',
  intro:
    'What names an offer, a provider or a report is shown to those whom it concerns. Paste the token that the operator gave you.',
  token: 'Token',
  signIn: 'Sign in',
  signOut: 'Sign out',
  wrong: 'This token does not hold here.',
  cookie: 'A cookie keeps you signed in on these pages for {minutes} minutes. It serves nothing else.',
  until: 'Signed in until: {time}',
  csv: 'As CSV',
  nothing: 'There is nothing to list.',
  leftOut: 'Further rows that are counted and not listed: {count}',
  english: 'Names of columns and notes are in English, as in the files.',
  agency: 'Agency: {name}',
  provider: 'Provider: {name}',
  table: {
    'mismatch-list': 'Differences between sources and registers',
    'expiring-reports': 'Reports that end within 180 days, with the offers that rest on them',
    'lapsed-list': 'Offers whose reviews have ended',
    'data-quality-list': 'What should be looked at in the registers’ data',
    'providers-without-report-list': 'Providers that publish offers and of which no report is known',
  },
};
