export const areaProblems = {
  ownerNeeded: 'Ehhez az érintett ügynökség vagy szolgáltató, illetve egy rendszergazda tokenje szükséges.',
  notYours: 'Ez a token érvényes, de nem erre: másvalakihez tartozik.',
  decisionBody: 'Küldjön JSON-t a finding (a kulcs), a state (upheld vagy dropped) és a why mezővel.',
  nothingDisputed: 'Ebben a megállapításban semmi sem vitatott.',
  linkBody: 'Küldjön JSON-t a finding (a kulcs) és az érintett party (provider vagy agency) mezővel.',
};

export const area = {
  found: {
    heading: 'A nyilvántartással való összevetéskor talált adatok',
    intro: 'Bármelyik fél tévedhet. A szolgáltató és az ügynökség válaszolhatott, mielőtt ez megjelent.',
  },
  title: 'Ügynökségeknek és szolgáltatóknak',
  intro:
    'Ami ajánlatot, szolgáltatót vagy jelentést nevez meg, azt csak az érintettek látják. Illessze be az üzemeltetőtől kapott tokent.',
  token: 'Token',
  signIn: 'Bejelentkezés',
  signOut: 'Kijelentkezés',
  wrong: 'Ez a token itt nem érvényes.',
  cookie: 'Egy süti {minutes} percig tartja bejelentkezve ezeken az oldalakon. Másra nem szolgál.',
  until: 'Bejelentkezve eddig: {time}',
  csv: 'CSV-ként',
  nothing: 'Nincs mit felsorolni.',
  leftOut: 'További, beszámított, de fel nem sorolt sorok: {count}',
  english: 'Az oszlopok neve és a megjegyzések angol nyelvűek, ahogy a fájlokban is.',
  agency: 'Ügynökség: {name}',
  provider: 'Szolgáltató: {name}',
  table: {
    'mismatch-list': 'Különbségek a források és a nyilvántartások között',
    'expiring-reports': '180 napon belül lejáró jelentések a rájuk épülő ajánlatokkal',
    'lapsed-list': 'Ajánlatok, amelyek értékelése lejárt',
    'data-quality-list': 'Amit a nyilvántartások adataiban érdemes megnézni',
    'providers-without-report-list':
      'Szolgáltatók, amelyek ajánlatokat tesznek közzé, és amelyekről nem ismert jelentés',
  },
};
