export const areaProblems = {
  ownerNeeded: 'Potreben je žeton agencije ali ponudnika, na katerega se nanaša, ali skrbnika.',
  notYours: 'Ta žeton velja, vendar ne za to: pripada nekomu drugemu.',
  decisionBody: 'Pošljite JSON s finding (ključ), state (upheld ali dropped) in why.',
  nothingDisputed: 'Pri tej ugotovitvi ni nič sporno.',
  linkBody: 'Pošljite JSON s finding (ključ) in party (provider ali agency), na katero se nanaša.',
};

export const area = {
  found: {
    heading: 'Ugotovljeno pri primerjavi z registrom',
    intro: 'Moti se lahko katera koli stran. Ponudnik in agencija sta lahko odgovorila, preden je bilo to prikazano.',
  },
  title: 'Za agencije in ponudnike',
  intro:
    'Kar imenuje ponudbo, ponudnika ali poročilo, vidijo le tisti, na katere se nanaša. Prilepite žeton, ki vam ga je dal upravljavec.',
  token: 'Žeton',
  signIn: 'Prijava',
  signOut: 'Odjava',
  wrong: 'Ta žeton tukaj ne velja.',
  cookie: 'Piškotek vas na teh straneh ohranja prijavljene {minutes} min. Ne služi ničemur drugemu.',
  until: 'Prijava velja do: {time}',
  csv: 'Kot CSV',
  nothing: 'Ničesar ni za prikaz.',
  leftOut: 'Druge vrstice, štete in neprikazane: {count}',
  english: 'Imena stolpcev in opombe so v angleščini, kot v datotekah.',
  agency: 'Agencija: {name}',
  provider: 'Ponudnik: {name}',
  table: {
    'mismatch-list': 'Razlike med viri in registri',
    'expiring-reports': 'Poročila, ki se iztečejo v 180 dneh, s ponudbami, ki temeljijo na njih',
    'lapsed-list': 'Ponudbe, katerih presoje so se iztekle',
    'data-quality-list': 'Kaj bi bilo treba pogledati v podatkih registrov',
    'providers-without-report-list': 'Ponudniki, ki objavljajo ponudbe in o katerih ni znanega poročila',
  },
};
