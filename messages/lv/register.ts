import type { PageWords } from '../words.ts';

/** Latvian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Kā norāda avots, šī piedāvājuma EKI līmenis ir {eqf}.',
    subjectProvider: '{register}: nodrošinātājs ir zināms kā {name} ({id}).',
    subjectAwardingBody: '{register}: piešķīrējs ir zināms kā {name} ({id}); tas atbild par apliecinājumu.',
    candidates: 'Varētu būt: {names}.',
    closedOn: 'Reģistrā norādīts kā slēgts vai apvienots kopš šī datuma: {date}.',
    successors: 'Tā vietā stājies: {names}.',
    levels: 'Reģistrā norādītie EKI līmeņi: {levels}.',
    endedOn: 'Pēdējā atrastā novērtējuma termiņš beidzās: {date}.',
    startsOn: 'Tā termiņš sākas: {date}.',
    report: '{agency}: {activity}. Lēmums: {decision}. Spēkā: {from} – {to}.',
    moreReports: '{count, plural, zero {Ir vēl # ziņojumu.} one {Ir vēl # ziņojums.} other {Ir vēl # ziņojumi.}}',
    obligatory: 'Tas ir daļa no valsts obligātās ārējās kvalitātes nodrošināšanas.',
    voluntary: 'Tas ir brīvprātīgs novērtējums, to veica {agencies}.',
    mixed: 'Daļa pieder pie valsts obligātās ārējās kvalitātes nodrošināšanas, daļa ir brīvprātīga.',
    validUntil: 'Spēkā līdz: {date}.',
    absence:
      'Tas, ka nekas nav atrasts, nav sliktas kvalitātes pazīme: ne visas aģentūras ir reģistrētas, un ne visi novērtējumi ir obligāti vai tiek paziņoti.',
    never: 'Šis piedāvājums vēl nav salīdzināts ar reģistru.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'EQAR reģistrēta aģentūra',
    },
    demo: {
      name: 'Demonstrācijas reģistrs',
      agencies: 'demonstrācijas reģistra aģentūra',
    },
    none: {
      name: 'Reģistrs',
      agencies: 'reģistrēta aģentūra',
    },
  },
  decision: {
    positive: 'pozitīvs',
    'positive with conditions or restrictions': 'pozitīvs ar nosacījumiem vai ierobežojumiem',
    negative: 'negatīvs',
    'not applicable': 'bez oficiāla lēmuma',
  },
  flag: {
    official: 'Daļa no valsts obligātās ārējās kvalitātes nodrošināšanas.',
    voluntary: 'Brīvprātīgs novērtējums.',
    conditional: 'Lēmumā ir nosacījumi vai ierobežojumi.',
    'no-formal-decision': 'Novērtēšana beidzās bez oficiāla lēmuma.',
    'validity-6y-default': 'Ziņojumā nav norādītas beigas; tiek pieņemti seši gadi.',
    'expires-during-offer': 'Termiņš beidzas pirms šī piedāvājuma pēdējās datētās norises.',
    'expiring-soon': 'Termiņš beidzas pusgada laikā.',
    'agency-no-longer-registered': 'Aģentūra novērtēšanas laikā bija reģistrēta, bet vairs nav.',
    stale: 'Reģistru pēdējā laikā nevarēja nolasīt pilnībā; tā saturs var atšķirties.',
    'conflicting-results': 'Ir spēkā esoši ziņojumi ar pretējiem rezultātiem.',
    'negative-candidate':
      'Ir negatīvs ziņojums par programmu ar tādu pašu nosaukumu; vai tā ir šī programma, jānoskaidro cilvēkam.',
    'near-match':
      'Ir ziņojums par programmu ar tādu pašu nosaukumu, bet atšķiras līmenis, kredītpunkti vai grāda veids: tas nav ņemts vērā.',
    'inherited-negative': 'Ir negatīvs ziņojums par saistītu iestādi.',
    'parent-programme-negative': 'Ir negatīvs ziņojums par programmu, kuras daļa, kā norāda avots, ir šis piedāvājums.',
    'identifier-contradicted':
      'Ziņojums atrasts pēc aģentūras identifikatora, bet tā programmai ir cits nosaukums, līmenis un kredītpunktu skaits.',
    inherited: 'Ziņojumā minēta saistīta iestāde, nevis tā, par kuru šeit ir runa.',
    'parent-cover': 'Novērtēta iestāde, kuras daļa ir tā, par kuru šeit ir runa.',
    'mc-coverage-implicit': 'Nav zināms, vai novērtējums aptvēra īsus kursus un mikroapliecinājumus.',
    'mc-coverage-excluded':
      'Pati aģentūra norāda, ka tās šāda veida novērtējumi neaptver izglītību, kas noved pie mikroapliecinājumiem; iestādes novērtējums paliek spēkā.',
    'level-unverified': 'Nevarēja salīdzināt, vai reģistrā iestāde norādīta šī piedāvājuma līmenim.',
    'attendance-only': 'Kā norāda ziņojums, tiek apliecināta dalība, nevis mācīšanās.',
    'not-certified': 'Kā norāda ziņojums, nekas netiek vērtēts vai apliecināts.',
    'delivery-country-undocumented': 'Piedāvājums notiek valstī, ko reģistrs pie iestādes nemin.',
    'cross-border': 'Novērtēšana notika pāri valsts robežai.',
    joint: 'Ziņojums aptver vairākas iestādes vai kopīgu programmu.',
    'european-approach': 'Novērtēts pēc Eiropas pieejas kopīgām programmām.',
    'low-flag': 'Reģistrs ziņojumam pievienojis nelielu piezīmi.',
    'reports-of-linked-only': 'Visi ziņojumi ir par saistītām iestādēm.',
    'reports-not-counted':
      'Ir ziņojumi, kas netiek ņemti vērā: to aģentūra izdošanas laikā nebija reģistrēta vai nav zināma.',
    'awarding-body-as-stated': 'Kas piešķir apliecinājumu, ir zināms tikai no tā, kas publicē šo piedāvājumu.',
    'awarding-body-partly-known': 'Minēti arī citi piešķīrēji, kurus reģistrs nepazīst vai nepazīst kā vienu iestādi.',
    'awarding-bodies-differ': 'Par citu šī piedāvājuma piešķīrēju reģistrā teikts kas cits.',
    'matched-by-domain': 'Iestāde atpazīta tikai pēc tās tīmekļa adreses.',
    'predecessor-named': 'Avotā minēta iestādes priekštece.',
  },
};
