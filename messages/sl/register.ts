import type { PageWords } from '../words.ts';

/** Slovenian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Ta ponudba je po navedbi vira na ravni EOK {eqf}.',
    subjectProvider: '{register} pozna izvajalca kot {name} ({id}).',
    subjectAwardingBody: '{register} pozna podeljevalno ustanovo kot {name} ({id}); ta odgovarja za potrdilo.',
    candidates: 'Lahko bi bila: {names}.',
    closedOn: 'Vodi se kot zaprta ali združena ustanova od {date}.',
    successors: 'Njeno mesto je prevzela: {names}.',
    levels: 'Ravni EOK, navedene v registru: {levels}.',
    endedOn: 'Zadnja najdena presoja se je iztekla {date}.',
    startsOn: 'Njena veljavnost se začne {date}.',
    report: '{agency}: {activity}. Odločitev: {decision}. Velja od {from} do {to}.',
    moreReports:
      '{count, plural, one {Obstaja še # poročilo.} two {Obstajata še # poročili.} few {Obstajajo še # poročila.} other {Obstaja še # poročil.}}',
    obligatory: 'Je del obveznega zunanjega zagotavljanja kakovosti v državi.',
    voluntary: 'Gre za prostovoljno presojo, opravila jo je {agencies}.',
    mixed: 'Del spada v obvezno zunanje zagotavljanje kakovosti v državi, del je prostovoljen.',
    validUntil: 'Velja do {date}.',
    absence:
      'Da ni ničesar najdenega, ni znak slabe kakovosti: ni vsaka agencija registrirana in ni vsaka presoja obvezna ali sporočena.',
    never: 'Ta ponudba še ni bila primerjana z registrom.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'agencija, registrirana v EQAR',
    },
    demo: {
      name: 'Predstavitveni register',
      agencies: 'agencija predstavitvenega registra',
    },
    none: {
      name: 'Register',
      agencies: 'registrirana agencija',
    },
  },
  decision: {
    positive: 'pozitivna',
    'positive with conditions or restrictions': 'pozitivna s pogoji ali omejitvami',
    negative: 'negativna',
    'not applicable': 'brez uradne odločitve',
  },
  flag: {
    official: 'Del obveznega zunanjega zagotavljanja kakovosti v državi.',
    voluntary: 'Prostovoljna presoja.',
    conditional: 'Odločitev vsebuje pogoje ali omejitve.',
    'no-formal-decision': 'Presoja se je končala brez uradne odločitve.',
    'validity-6y-default': 'Poročilo ne navaja konca; predvidenih je šest let.',
    'expires-during-offer': 'Veljavnost se izteče pred zadnjo datirano izvedbo te ponudbe.',
    'expiring-soon': 'Veljavnost se izteče v pol leta.',
    'agency-no-longer-registered': 'Agencija je bila v času presoje registrirana, zdaj pa ni več.',
    stale: 'Registra v zadnjem času ni bilo mogoče prebrati v celoti; njegova vsebina je lahko drugačna.',
    'conflicting-results': 'Obstajajo veljavna poročila z nasprotujočimi si rezultati.',
    'negative-candidate':
      'Obstaja negativno poročilo o programu z enakim naslovom; ali gre za tega, mora ugotoviti človek.',
    'near-match':
      'Obstaja poročilo o programu z enakim naslovom, vendar se raven, kreditne točke ali vrsta stopnje razlikujejo: ni bilo upoštevano.',
    'inherited-negative': 'Obstaja negativno poročilo o povezani ustanovi.',
    'parent-programme-negative': 'Obstaja negativno poročilo o programu, katerega del je ta ponudba po navedbi vira.',
    'identifier-contradicted':
      'Poročilo je bilo najdeno po oznaki agencije, vendar ima njegov program drug naslov, drugo raven in drugo število kreditnih točk.',
    inherited: 'Poročilo navaja povezano ustanovo, ne tiste, za katero gre tukaj.',
    'parent-cover': 'Presojena je bila ustanova, katere del je tista, za katero gre tukaj.',
    'mc-coverage-implicit': 'Ni znano, ali je presoja zajela kratke tečaje in mikrodokazila.',
    'mc-coverage-excluded':
      'Po navedbi agencije same njene presoje te vrste ne obravnavajo izobraževanja, ki vodi do mikrodokazil; presoja ustanove še velja.',
    'level-unverified': 'Ni bilo mogoče primerjati, ali register ustanovo navaja za raven te ponudbe.',
    'attendance-only': 'Po poročilu se potrjuje udeležba, ne naučeno.',
    'not-certified': 'Po poročilu se nič ne preverja ali potrjuje.',
    'delivery-country-undocumented': 'Ponudba poteka v državi, ki je register pri ustanovi ne navaja.',
    'cross-border': 'Presoja je bila opravljena čez mejo.',
    joint: 'Poročilo zajema več ustanov ali skupni program.',
    'european-approach': 'Presojeno po Evropskem pristopu za skupne programe.',
    'low-flag': 'Register je poročilu dodal manjšo opombo.',
    'reports-of-linked-only': 'Vsa poročila so o povezanih ustanovah.',
    'reports-not-counted': 'Obstajajo poročila, ki ne štejejo: agencija ob izdaji ni bila registrirana ali ni znana.',
    'awarding-body-as-stated': 'Kdo podeljuje potrdilo, je znano samo od tistega, ki ponudbo objavlja.',
    'awarding-body-partly-known':
      'Navedene so še druge podeljevalne ustanove, ki jih register ne pozna ali jih ne pozna kot eno ustanovo.',
    'awarding-bodies-differ': 'O drugi podeljevalni ustanovi te ponudbe register navaja nekaj drugega.',
    'matched-by-domain': 'Ustanova je bila prepoznana samo po spletnem naslovu.',
    'predecessor-named': 'Vir navaja predhodnico ustanove.',
  },
};
