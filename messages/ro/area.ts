export const areaProblems = {
  ownerNeeded: 'Este nevoie de tokenul agenției sau al furnizorului vizat ori al unui administrator.',
  notYours: 'Acest token este valabil, dar nu pentru aceasta: aparține altcuiva.',
  decisionBody: 'Trimiteți JSON cu finding (cheia), state (upheld sau dropped) și why.',
  nothingDisputed: 'Nimic nu este contestat în această constatare.',
  linkBody: 'Trimiteți JSON cu finding (cheia) și party (provider sau agency) la care se referă.',
};

export const area = {
  found: {
    heading: 'Constatat la compararea cu registrul',
    intro:
      'Oricare dintre părți poate greși. Furnizorul și agenția au putut răspunde înainte ca aceasta să fie afișată.',
  },
  title: 'Pentru agenții și furnizori',
  intro:
    'Ceea ce numește o ofertă, un furnizor sau un raport se arată numai celor vizați. Lipiți tokenul primit de la operator.',
  token: 'Token',
  signIn: 'Conectare',
  signOut: 'Deconectare',
  wrong: 'Acest token nu este valabil aici.',
  cookie: 'Un cookie vă menține conectat pe aceste pagini timp de {minutes} min. Nu servește la nimic altceva.',
  until: 'Conectat până la: {time}',
  csv: 'Ca CSV',
  nothing: 'Nu este nimic de afișat.',
  leftOut: 'Alte rânduri, numărate și neafișate: {count}',
  english: 'Numele coloanelor și notele sunt în engleză, ca în fișiere.',
  agency: 'Agenție: {name}',
  provider: 'Furnizor: {name}',
  table: {
    'mismatch-list': 'Diferențe între surse și registre',
    'expiring-reports': 'Rapoarte care expiră în 180 de zile, cu ofertele care se bazează pe ele',
    'lapsed-list': 'Oferte ale căror evaluări au expirat',
    'data-quality-list': 'Ce ar trebui verificat în datele registrelor',
    'providers-without-report-list': 'Furnizori care publică oferte și despre care nu se cunoaște niciun raport',
  },
};
