export const areaProblems = {
  ownerNeeded: 'Vajadzīgs tās aģentūras vai sniedzēja marķieris, uz ko tas attiecas, vai administratora marķieris.',
  notYours: 'Šis marķieris ir derīgs, bet ne šim: tas pieder kādam citam.',
  decisionBody: 'Nosūtiet JSON ar finding (atslēga), state (upheld vai dropped) un why.',
  nothingDisputed: 'Šajā konstatējumā nekas nav apstrīdēts.',
  linkBody: 'Nosūtiet JSON ar finding (atslēga) un party (provider vai agency), uz ko tas attiecas.',
};

export const area = {
  found: {
    heading: 'Atrasts, salīdzinot ar reģistru',
    intro: 'Kļūdīties var jebkura puse. Sniedzējs un aģentūra varēja atbildēt, pirms tas tika parādīts.',
  },
  title: 'Aģentūrām un sniedzējiem',
  intro:
    'To, kas nosauc piedāvājumu, sniedzēju vai ziņojumu, redz tikai tie, uz kuriem tas attiecas. Ielīmējiet marķieri, ko saņēmāt no pārvaldītāja.',
  token: 'Marķieris',
  signIn: 'Pieteikties',
  signOut: 'Izrakstīties',
  wrong: 'Šis marķieris šeit neder.',
  cookie: 'Sīkdatne uztur jūs pieteiktu šajās lapās {minutes} min. Citam nolūkam tā nekalpo.',
  until: 'Pieteikšanās ir spēkā līdz: {time}',
  csv: 'Kā CSV',
  nothing: 'Nav ko parādīt.',
  leftOut: 'Citas rindas, saskaitītas un neparādītas: {count}',
  english: 'Sleju nosaukumi un piezīmes ir angļu valodā, tāpat kā datnēs.',
  agency: 'Aģentūra: {name}',
  provider: 'Sniedzējs: {name}',
  table: {
    'mismatch-list': 'Atšķirības starp avotiem un reģistriem',
    'expiring-reports': 'Ziņojumi, kas beidzas 180 dienu laikā, ar piedāvājumiem, kuri uz tiem balstās',
    'lapsed-list': 'Piedāvājumi, kuru izvērtējumi ir beigušies',
    'data-quality-list': 'Kas būtu jāpārbauda reģistru datos',
    'providers-without-report-list': 'Sniedzēji, kas publicē piedāvājumus un par kuriem nav zināms neviens ziņojums',
  },
};
