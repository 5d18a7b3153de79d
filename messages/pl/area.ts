export const areaProblems = {
  ownerNeeded: 'Potrzebny jest token agencji lub dostawcy, których to dotyczy, albo administratora.',
  notYours: 'Ten token jest ważny, ale nie do tego: należy do kogoś innego.',
  decisionBody: 'Proszę wysłać JSON z finding (klucz), state (upheld lub dropped) i why.',
  nothingDisputed: 'W tym ustaleniu nic nie jest kwestionowane.',
  linkBody: 'Proszę wysłać JSON z finding (klucz) i party (provider lub agency), której dotyczy.',
};

export const area = {
  found: {
    heading: 'Stwierdzono przy porównaniu z rejestrem',
    intro: 'Każda ze stron może się mylić. Dostawca i agencja mogli odpowiedzieć, zanim to pokazano.',
  },
  title: 'Dla agencji i dostawców',
  intro:
    'To, co wymienia ofertę, dostawcę lub raport, widzą tylko ci, których to dotyczy. Proszę wkleić token otrzymany od operatora.',
  token: 'Token',
  signIn: 'Zaloguj',
  signOut: 'Wyloguj',
  wrong: 'Ten token tutaj nie obowiązuje.',
  cookie: 'Plik cookie utrzymuje zalogowanie na tych stronach przez {minutes} min. Nie służy do niczego innego.',
  until: 'Zalogowano do: {time}',
  csv: 'Jako CSV',
  nothing: 'Nie ma nic do wyświetlenia.',
  leftOut: 'Dalsze wiersze, policzone i niewyświetlone: {count}',
  english: 'Nazwy kolumn i uwagi są po angielsku, tak jak w plikach.',
  agency: 'Agencja: {name}',
  provider: 'Dostawca: {name}',
  table: {
    'mismatch-list': 'Różnice między źródłami a rejestrami',
    'expiring-reports': 'Raporty, które kończą się w ciągu 180 dni, z ofertami, które się na nich opierają',
    'lapsed-list': 'Oferty, których oceny wygasły',
    'data-quality-list': 'Co należałoby sprawdzić w danych rejestrów',
    'providers-without-report-list': 'Dostawcy, którzy publikują oferty i o których nie jest znany żaden raport',
  },
};
