export const areaProblems = {
  ownerNeeded: 'Potreban je token agencije ili pružatelja kojih se to tiče, ili administratora.',
  notYours: 'Ovaj token vrijedi, ali ne za ovo: pripada nekom drugom.',
  decisionBody: 'Pošaljite JSON s finding (ključ), state (upheld ili dropped) i why.',
  nothingDisputed: 'U ovom nalazu ništa nije osporeno.',
  linkBody: 'Pošaljite JSON s finding (ključ) i party (provider ili agency) na koju se odnosi.',
};

export const area = {
  found: {
    heading: 'Utvrđeno pri usporedbi s registrom',
    intro:
      'Bilo koja strana može biti u krivu. Pružatelj i agencija mogli su odgovoriti prije nego što je to prikazano.',
  },
  title: 'Za agencije i pružatelje',
  intro:
    'Ono što imenuje ponudu, pružatelja ili izvješće vide samo oni kojih se to tiče. Zalijepite token koji vam je dao operater.',
  token: 'Token',
  signIn: 'Prijava',
  signOut: 'Odjava',
  wrong: 'Ovaj token ovdje ne vrijedi.',
  cookie: 'Kolačić vas na ovim stranicama drži prijavljenima {minutes} min. Ne služi ničemu drugom.',
  until: 'Prijava vrijedi do: {time}',
  csv: 'Kao CSV',
  nothing: 'Nema ničega za prikaz.',
  leftOut: 'Ostali redci, ubrojeni i neprikazani: {count}',
  english: 'Nazivi stupaca i napomene na engleskom su, kao u datotekama.',
  agency: 'Agencija: {name}',
  provider: 'Pružatelj: {name}',
  table: {
    'mismatch-list': 'Razlike između izvora i registara',
    'expiring-reports': 'Izvješća koja istječu u roku od 180 dana, s ponudama koje se na njima temelje',
    'lapsed-list': 'Ponude čija su vrednovanja istekla',
    'data-quality-list': 'Što bi trebalo pogledati u podacima registara',
    'providers-without-report-list': 'Pružatelji koji objavljuju ponude i o kojima nije poznato nijedno izvješće',
  },
};
