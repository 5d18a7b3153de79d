export const areaProblems = {
  ownerNeeded: 'Dette kræver token fra det agentur eller den udbyder, det angår, eller fra en administrator.',
  notYours: 'Dette token gælder, men ikke hertil: det tilhører en anden.',
  decisionBody: 'Send JSON med finding (nøglen), state (upheld eller dropped) og why.',
  nothingDisputed: 'Intet er bestridt i dette fund.',
  linkBody: 'Send JSON med finding (nøglen) og party (provider eller agency), som det angår.',
};

export const area = {
  found: {
    heading: 'Fundet ved sammenligning med registret',
    intro: 'Begge sider kan tage fejl. Udbyder og agentur kunne svare, før dette blev vist.',
  },
  title: 'For agenturer og udbydere',
  intro:
    'Det, der nævner et tilbud, en udbyder eller en rapport, vises kun for dem, det angår. Indsæt det token, som De har fået af operatøren.',
  token: 'Token',
  signIn: 'Log ind',
  signOut: 'Log ud',
  wrong: 'Dette token gælder ikke her.',
  cookie: 'En cookie holder Dem logget ind på disse sider i {minutes} minutter. Den tjener intet andet.',
  until: 'Logget ind til: {time}',
  csv: 'Som CSV',
  nothing: 'Der er intet at vise.',
  leftOut: 'Yderligere rækker, talt med og ikke vist: {count}',
  english: 'Kolonnenavne og bemærkninger er på engelsk, som i filerne.',
  agency: 'Agentur: {name}',
  provider: 'Udbyder: {name}',
  table: {
    'mismatch-list': 'Forskelle mellem kilder og registre',
    'expiring-reports': 'Rapporter, der udløber inden for 180 dage, med de tilbud, der hviler på dem',
    'lapsed-list': 'Tilbud, hvis evalueringer er udløbet',
    'data-quality-list': 'Hvad der bør ses efter i registrenes data',
    'providers-without-report-list': 'Udbydere, der offentliggør tilbud, og som der ikke kendes nogen rapport om',
  },
};
