import type { PageWords } from '../words.ts';

/** Croatian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Ova je ponuda prema izvoru na razini EKO-a {eqf}.',
    subjectProvider: '{register} poznaje pružatelja kao {name} ({id}).',
    subjectAwardingBody: '{register} poznaje ustanovu koja dodjeljuje potvrdu kao {name} ({id}); ona za nju odgovara.',
    candidates: 'Mogla bi biti: {names}.',
    closedOn: 'Vodi se kao zatvorena ili pripojena ustanova od {date}',
    successors: 'Njezino je mjesto preuzela ustanova: {names}.',
    levels: 'Razine EKO-a navedene u registru: {levels}.',
    endedOn: 'Posljednje pronađeno vrednovanje isteklo je {date}',
    startsOn: 'Njegova valjanost počinje {date}',
    report: '{agency}: {activity}. Odluka: {decision}. Vrijedi od {from} do {to}',
    moreReports:
      '{count, plural, one {Postoji još # izvješće.} few {Postoje još # izvješća.} other {Postoji još # izvješća.}}',
    obligatory: 'Dio je obveznog vanjskog osiguravanja kvalitete u toj državi.',
    voluntary: 'Riječ je o dobrovoljnom vrednovanju, provodi ga {agencies}.',
    mixed: 'Dio pripada obveznom vanjskom osiguravanju kvalitete u toj državi, a dio je dobrovoljan.',
    validUntil: 'Vrijedi do {date}',
    absence:
      'To što ništa nije pronađeno nije znak loše kvalitete: nije svaka agencija registrirana i nije svako vrednovanje obvezno niti se prijavljuje.',
    never: 'Ova ponuda još nije uspoređena s registrom.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'agencija registrirana u EQAR-u',
    },
    demo: {
      name: 'Ogledni registar',
      agencies: 'agencija oglednog registra',
    },
    none: {
      name: 'Registar',
      agencies: 'registrirana agencija',
    },
  },
  decision: {
    positive: 'pozitivna',
    'positive with conditions or restrictions': 'pozitivna uz uvjete ili ograničenja',
    negative: 'negativna',
    'not applicable': 'bez formalne odluke',
  },
  flag: {
    official: 'Dio obveznog vanjskog osiguravanja kvalitete u toj državi.',
    voluntary: 'Dobrovoljno vrednovanje.',
    conditional: 'Odluka sadržava uvjete ili ograničenja.',
    'no-formal-decision': 'Vrednovanje je završilo bez formalne odluke.',
    'validity-6y-default': 'Izvješće ne navodi kraj; pretpostavlja se šest godina.',
    'expires-during-offer': 'Valjanost istječe prije posljednjeg datiranog održavanja ove ponude.',
    'expiring-soon': 'Valjanost istječe u roku od pola godine.',
    'agency-no-longer-registered': 'Agencija je u vrijeme vrednovanja bila registrirana, a više nije.',
    stale: 'Registar se u zadnje vrijeme nije mogao u cijelosti pročitati; njegov se sadržaj može razlikovati.',
    'conflicting-results': 'Postoje važeća izvješća s oprečnim rezultatima.',
    'negative-candidate':
      'Postoji negativno izvješće o programu istog naziva; je li riječ o ovom programu, mora utvrditi čovjek.',
    'near-match':
      'Postoji izvješće o programu istog naziva, ali se razina, bodovi ili vrsta stupnja razlikuju: nije uzeto u obzir.',
    'inherited-negative': 'Postoji negativno izvješće o povezanoj ustanovi.',
    'parent-programme-negative': 'Postoji negativno izvješće o programu čiji je ova ponuda dio prema izvoru.',
    'identifier-contradicted':
      'Izvješće je pronađeno prema oznaci agencije, ali njegov program ima drukčiji naziv, razinu i broj bodova.',
    inherited: 'Izvješće navodi povezanu ustanovu, a ne onu o kojoj je ovdje riječ.',
    'parent-cover': 'Vrednovana je ustanova čiji je dio ona o kojoj je ovdje riječ.',
    'mc-coverage-implicit': 'Nije poznato je li vrednovanje obuhvatilo kratke tečajeve i mikrokvalifikacije.',
    'mc-coverage-excluded':
      'Prema navodu same agencije, njezina vrednovanja te vrste ne obuhvaćaju obrazovanje koje vodi do mikrokvalifikacija; vrednovanje ustanove i dalje vrijedi.',
    'level-unverified': 'Nije se moglo usporediti navodi li registar ustanovu za razinu ove ponude.',
    'attendance-only': 'Prema izvješću potvrđuje se sudjelovanje, a ne naučeno.',
    'not-certified': 'Prema izvješću ništa se ne provjerava niti potvrđuje.',
    'delivery-country-undocumented': 'Ponuda se održava u državi koju registar ne navodi za tu ustanovu.',
    'cross-border': 'Vrednovanje je provedeno preko granice.',
    joint: 'Izvješće obuhvaća više ustanova ili združeni program.',
    'european-approach': 'Vrednovano prema Europskom pristupu za združene programe.',
    'low-flag': 'Registar je uz izvješće naveo manju napomenu.',
    'reports-of-linked-only': 'Sva se izvješća odnose na povezane ustanove.',
    'reports-not-counted':
      'Postoje izvješća koja se ne uzimaju u obzir: njihova agencija nije bila registrirana pri izdavanju ili nije poznata.',
    'awarding-body-as-stated': 'Tko dodjeljuje potvrdu, poznato je samo od onoga tko objavljuje ovu ponudu.',
    'awarding-body-partly-known':
      'Navedene su i druge ustanove koje dodjeljuju potvrdu, a registar ih ne poznaje ili ih ne poznaje kao jednu ustanovu.',
    'awarding-bodies-differ': 'O drugoj ustanovi koja dodjeljuje potvrdu za ovu ponudu registar navodi nešto drugo.',
    'matched-by-domain': 'Ustanova je prepoznata samo po svojoj mrežnoj adresi.',
    'predecessor-named': 'Izvor navodi prednika ustanove.',
  },
};
