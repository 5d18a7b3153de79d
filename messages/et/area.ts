export const areaProblems = {
  ownerNeeded: 'Selleks on vaja asjaomase agentuuri või pakkuja või haldaja luba.',
  notYours: 'See luba kehtib, kuid mitte selleks: see kuulub kellelegi teisele.',
  decisionBody: 'Saatke JSON, milles on finding (võti), state (upheld või dropped) ja why.',
  nothingDisputed: 'Selles leius pole midagi vaidlustatud.',
  linkBody: 'Saatke JSON, milles on finding (võti) ja party (provider või agency), keda see puudutab.',
};

export const area = {
  found: {
    heading: 'Leitud registriga võrdlemisel',
    intro: 'Eksida võib kumbki pool. Pakkuja ja agentuur said vastata enne, kui seda näidati.',
  },
  title: 'Agentuuridele ja pakkujatele',
  intro:
    'Seda, mis nimetab pakkumist, pakkujat või aruannet, näidatakse ainult neile, keda see puudutab. Kleepige haldajalt saadud luba.',
  token: 'Luba',
  signIn: 'Logi sisse',
  signOut: 'Logi välja',
  wrong: 'See luba siin ei kehti.',
  cookie: 'Küpsis hoiab teid neil lehtedel sisselogituna {minutes} minutit. Muuks seda ei kasutata.',
  until: 'Sisse logitud kuni: {time}',
  csv: 'CSV-na',
  nothing: 'Midagi pole näidata.',
  leftOut: 'Muud read, mis on loendatud ja näitamata: {count}',
  english: 'Veergude nimed ja märkused on inglise keeles nagu failides.',
  agency: 'Agentuur: {name}',
  provider: 'Pakkuja: {name}',
  table: {
    'mismatch-list': 'Erinevused allikate ja registrite vahel',
    'expiring-reports': 'Aruanded, mis lõpevad 180 päeva jooksul, koos nendel põhinevate pakkumistega',
    'lapsed-list': 'Pakkumised, mille hindamised on lõppenud',
    'data-quality-list': 'Mida tuleks registrite andmetes vaadata',
    'providers-without-report-list': 'Pakkujad, kes avaldavad pakkumisi ja kelle kohta aruannet ei teata',
  },
};
