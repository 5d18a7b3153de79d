import type { AssuranceWords } from '../words.ts';

/** Romanian. */
export const assurance: AssuranceWords = {
  provider: {
    Who: 'Furnizorul',
    who: 'furnizorul',
    them: 'furnizor',
    of: 'furnizorului',
    about: 'Despre furnizor',
  },
  'awarding-body': {
    Who: 'Instituția emitentă',
    who: 'instituția emitentă',
    them: 'instituția emitentă',
    of: 'instituției emitente',
    about: 'Despre instituția emitentă',
  },
  label: {
    OUT_OF_SCOPE: 'Registrul acoperă numai nivelurile CEC 5-8, deci nu spune nimic despre această ofertă',
    PROVIDER_NOT_FOUND: '{Who} nu figurează în registru; acest lucru în sine nu spune nimic despre calitate',
    PROVIDER_AMBIGUOUS: 'Mai multe instituții din registru ar putea fi {who}; nu a fost aleasă niciuna',
    PROVIDER_CLOSED: 'Potrivit registrului, {who} s-a închis sau a fuzionat',
    NEGATIVE_PROGRAMME: 'Această ofertă în sine a făcut obiectul unei evaluări externe, cu rezultat negativ',
    PROGRAMME_ASSURED: 'Această ofertă în sine a făcut obiectul unei evaluări externe',
    INHERITED_PROGRAMME:
      'Această ofertă în sine a făcut obiectul unei evaluări externe, într-un raport despre o instituție asociată: {others}',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Un program din care această ofertă face parte potrivit sursei a făcut obiectul unei evaluări externe; nu s-a găsit nimic despre această ofertă luată separat',
    NEGATIVE_INSTITUTION: '{Who} a făcut obiectul unei evaluări externe, cu rezultat negativ; {offer}',
    LEVEL_NOT_COVERED:
      '{Who} a făcut obiectul unei evaluări externe, dar nu figurează în registru pentru nivelul acestei oferte',
    INSTITUTION_ASSURED: '{Who} a făcut obiectul unei evaluări externe; {offer}',
    INHERITED_INSTITUTION: 'Evaluarea externă privește o instituție căreia i-a succedat {who}: {others}; {offer}',
    PARTIAL_INHERITANCE_ONLY: 'Evaluarea externă privește numai o instituție asociată: {others}; {offer}',
    EXPIRED: 'Ultima evaluare externă găsită nu mai este valabilă; în afara registrului poate exista una mai recentă',
    NOT_YET_VALID: 'S-a găsit o evaluare externă, dar valabilitatea ei nu a început încă',
    NOT_COVERED: 'Registrul conține rapoarte despre {them}, dar niciunul care să acopere această ofertă',
    PENDING_EQAR_CHECK: 'Rapoartele despre {them} sunt încă în curs de verificare de către registru',
    NO_REPORTS: 'În registru figurează {who}, dar fără niciun raport',
  },
  special: {
    parentCover: 'Evaluarea externă privește instituția din care face parte {who}: {others}; {offer}',
    linkedInstitutions: 'Evaluarea externă privește o instituție asociată: {others}; {offer}',
    levelInherited:
      'Evaluarea externă privește o instituție asociată: {others}; totuși, {who} nu figurează în registru pentru nivelul acestei oferte',
    partOnly: 'Evaluarea externă privește numai o parte a {of}: {others}; {offer}',
    allianceOnly: 'Evaluarea externă privește numai o alianță din care face parte {who}: {others}; {offer}',
    linkedReports: 'Registrul conține rapoarte despre instituții asociate, dar niciunul care să acopere această ofertă',
    contrary:
      'Registrul conține rezultate contrare despre {them} sau despre această ofertă, deci niciunul nu se ia în calcul',
    linkedPending: 'Rapoartele despre instituții asociate sunt încă în curs de verificare de către registru',
    uncounted: 'Registrul conține rapoarte despre {them}, dar niciunul care să se ia în calcul',
    pendingAndUncounted:
      'Rapoarte despre {them} sunt încă în curs de verificare de către registru, iar altele nu se iau în calcul',
  },
  offer: {
    nothing: 'nu s-a găsit nimic despre această ofertă în sine',
    uncertain: 'nu s-a găsit nimic care să se ia în calcul despre această ofertă în sine',
    lapsed: 'o evaluare a acestei oferte în sine nu mai este valabilă',
    future: 'o evaluare a acestei oferte în sine nu este încă valabilă',
  },
  unnamed: 'o instituție',
  quoted: '„{name}”',
  today: 'astăzi',
  onDay: 'la {date}',
  statement: {
    never: 'încă necomparată cu un registru',
    notLookedUp: 'necăutată',
    outOfScope: 'necăutată: registrul nu acoperă nivelul său',
    notFound: 'negăsit în registru',
    ambiguous: 'ar putea fi una dintre mai multe instituții din registru',
    closed: 'figurează ca instituție închisă sau fuzionată',
    current: 'evaluare externă, valabilă {day}',
    conditional: 'evaluare externă cu condiții sau restricții, valabilă {day}',
    negative: 'evaluare externă cu rezultat negativ, valabilă {day}',
    lapsed: 'evaluare externă anterioară, care nu mai este valabilă {day}',
    future: 'evaluare externă, încă nevalabilă {day}',
    byOthers: '{state} – într-un raport despre {others}',
    nothing: 'nu s-a găsit nimic',
    uncertain: 'nu s-a găsit nimic care să se ia în calcul',
    component:
      'nu s-a găsit nimic despre ea luată separat; un program din care face parte potrivit sursei a făcut obiectul unei evaluări externe',
    noWhole: 'nu s-a găsit niciun raport despre instituție în ansamblu',
    reports: 's-au găsit rapoarte, dar niciunul despre instituție în ansamblu',
    reportsOnLinked: 's-au găsit numai rapoarte despre instituții asociate',
    pending: 'rapoarte care sunt încă în curs de verificare',
    uncounted: 's-au găsit rapoarte, dar niciunul nu se ia în calcul',
    onlyOthers: 'evaluarea externă privește numai {others}',
    contrary: 's-au găsit rezultate contrare, deci niciunul nu se ia în calcul',
  },
  scope: {
    offer: 'Ceea ce s-a găsit privește această ofertă, nu tot ceea ce face {who}.',
    component:
      'Ceea ce s-a găsit privește un program din care această ofertă face parte potrivit sursei, nu această ofertă luată separat.',
    whole: 'Ceea ce s-a găsit se referă la {them} în ansamblu.',
    others: 'Ceea ce s-a găsit privește {others}.',
    notAlone: 'Această ofertă nu a fost examinată separat.',
  },
  reportOn: 'Este un raport despre {others}.',
  alsoFound: 'S-a găsit și:',
  unknownBodies: 'Menționate ca instituții emitente, dar necunoscute registrului ca o singură instituție: {names}.',
  anonymous: 'una fără nume',
};
