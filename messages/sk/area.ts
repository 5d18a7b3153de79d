export const areaProblems = {
  ownerNeeded: 'Je potrebný token agentúry alebo poskytovateľa, ktorých sa to týka, alebo správcu.',
  notYours: 'Tento token platí, ale nie na toto: patrí niekomu inému.',
  decisionBody: 'Pošlite JSON s finding (kľúč), state (upheld alebo dropped) a why.',
  nothingDisputed: 'Na tomto zistení nie je nič sporné.',
  linkBody: 'Pošlite JSON s finding (kľúč) a party (provider alebo agency), ktorej sa týka.',
};

export const area = {
  found: {
    heading: 'Zistené pri porovnaní s registrom',
    intro: 'Mýliť sa môže ktorákoľvek strana. Poskytovateľ a agentúra mohli odpovedať skôr, ako sa to zobrazilo.',
  },
  title: 'Pre agentúry a poskytovateľov',
  intro:
    'Čo menuje ponuku, poskytovateľa alebo správu, vidia len tí, ktorých sa to týka. Vložte token, ktorý vám dal prevádzkovateľ.',
  token: 'Token',
  signIn: 'Prihlásiť sa',
  signOut: 'Odhlásiť sa',
  wrong: 'Tento token tu neplatí.',
  cookie: 'Súbor cookie vás na týchto stránkach udržiava prihlásených {minutes} min. Na nič iné neslúži.',
  until: 'Prihlásenie platí do: {time}',
  csv: 'Ako CSV',
  nothing: 'Niet čo uviesť.',
  leftOut: 'Ďalšie riadky, započítané a neuvedené: {count}',
  english: 'Názvy stĺpcov a poznámky sú v angličtine, rovnako ako v súboroch.',
  agency: 'Agentúra: {name}',
  provider: 'Poskytovateľ: {name}',
  table: {
    'mismatch-list': 'Rozdiely medzi zdrojmi a registrami',
    'expiring-reports': 'Správy, ktoré sa skončia do 180 dní, s ponukami, ktoré sa o ne opierajú',
    'lapsed-list': 'Ponuky, ktorých hodnotenia sa skončili',
    'data-quality-list': 'Na čo by sa malo v údajoch registrov pozrieť',
    'providers-without-report-list': 'Poskytovatelia, ktorí zverejňujú ponuky a o ktorých nie je známa žiadna správa',
  },
};
