export const areaProblems = {
  ownerNeeded: 'Dan jeħtieġ it-token tal-aġenzija jew tal-fornitur ikkonċernat, jew ta’ amministratur.',
  notYours: 'Dan it-token jgħodd, iżda mhux għal dan: huwa ta’ ħaddieħor.',
  decisionBody: 'Ibgħat JSON b’finding (iċ-ċavetta), state (upheld jew dropped) u why.',
  nothingDisputed: 'Xejn mhu kkontestat f’din is-sejba.',
  linkBody: 'Ibgħat JSON b’finding (iċ-ċavetta) u party (provider jew agency) li dwarha tkun.',
};

export const area = {
  found: {
    heading: 'Instab fit-tqabbil mar-reġistru',
    intro: 'Kull naħa tista’ tkun żbaljata. Il-fornitur u l-aġenzija setgħu jwieġbu qabel ma ntwera dan.',
  },
  title: 'Għall-aġenziji u l-fornituri',
  intro:
    'Dak li jsemmi offerta, fornitur jew rapport jintwera biss lil min jikkonċernah. Waħħal it-token li tak l-operatur.',
  token: 'Token',
  signIn: 'Idħol',
  signOut: 'Oħroġ',
  wrong: 'Dan it-token ma jgħoddx hawn.',
  cookie: 'Cookie żżommok imdaħħal f’dawn il-paġni għal {minutes} min. Ma sservi għal xejn ieħor.',
  until: 'Id-dħul jgħodd sa: {time}',
  csv: 'Bħala CSV',
  nothing: 'M’hemm xejn x’jintwera.',
  leftOut: 'Ringieli oħra, magħduda u mhux murija: {count}',
  english: 'L-ismijiet tal-kolonni u n-noti huma bl-Ingliż, bħal fil-fajls.',
  agency: 'Aġenzija: {name}',
  provider: 'Fornitur: {name}',
  table: {
    'mismatch-list': 'Differenzi bejn is-sorsi u r-reġistri',
    'expiring-reports': 'Rapporti li jintemmu fi żmien 180 jum, bl-offerti li jserrħu fuqhom',
    'lapsed-list': 'Offerti li l-evalwazzjonijiet tagħhom intemmu',
    'data-quality-list': 'X’għandu jiġi eżaminat fid-data tar-reġistri',
    'providers-without-report-list': 'Fornituri li jippubblikaw offerti u li ma hu magħruf l-ebda rapport dwarhom',
  },
};
