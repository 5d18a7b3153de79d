import type { PageWords } from '../words.ts';

/** Slovak. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Táto ponuka je podľa zdroja na úrovni EKR {eqf}.',
    subjectProvider: '{register} pozná poskytovateľa ako {name} ({id}).',
    subjectAwardingBody: '{register} pozná udeľujúcu inštitúciu ako {name} ({id}); tá za osvedčenie zodpovedá.',
    candidates: 'Môže ísť o: {names}.',
    closedOn: 'V registri je medzi zaniknutými alebo zlúčenými subjektmi od {date}.',
    successors: 'Na jeho miesto nastúpili: {names}.',
    levels: 'Úrovne EKR uvedené v registri: {levels}.',
    endedOn: 'Posledné nájdené posúdenie sa skončilo {date}.',
    startsOn: 'Jeho platnosť sa začína {date}.',
    report: '{agency}: {activity}. Rozhodnutie: {decision}. Platí od {from} do {to}.',
    moreReports:
      '{count, plural, one {Existuje # ďalšia správa.} few {Existujú # ďalšie správy.} many {Existuje # ďalšej správy.} other {Existuje # ďalších správ.}}',
    obligatory: 'Posúdenie je súčasťou povinného externého zabezpečovania kvality v danej krajine.',
    voluntary: 'Ide o dobrovoľné posúdenie, vykonala ho {agencies}.',
    mixed: 'Časť patrí k povinnému externému zabezpečovaniu kvality v danej krajine, časť je dobrovoľná.',
    validUntil: 'Platí do {date}.',
    absence:
      'To, že sa nič nenašlo, nie je známkou nízkej kvality: nie každá agentúra je zaregistrovaná a nie každé posúdenie je povinné alebo sa oznamuje.',
    never: 'Táto ponuka zatiaľ nebola porovnaná s registrom.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'agentúra zaregistrovaná v EQAR',
    },
    demo: {
      name: 'Ukážkový register',
      agencies: 'agentúra z ukážkového registra',
    },
    none: {
      name: 'Register',
      agencies: 'zaregistrovaná agentúra',
    },
  },
  decision: {
    positive: 'pozitívne',
    'positive with conditions or restrictions': 'pozitívne s podmienkami alebo obmedzeniami',
    negative: 'negatívne',
    'not applicable': 'bez formálneho rozhodnutia',
  },
  flag: {
    official: 'Súčasť povinného externého zabezpečovania kvality v danej krajine.',
    voluntary: 'Dobrovoľné posúdenie.',
    conditional: 'Rozhodnutie obsahuje podmienky alebo obmedzenia.',
    'no-formal-decision': 'Posúdenie sa skončilo bez formálneho rozhodnutia.',
    'validity-6y-default': 'Správa neuvádza koniec platnosti; predpokladá sa šesť rokov.',
    'expires-during-offer': 'Platnosť sa končí pred posledným datovaným termínom tejto ponuky.',
    'expiring-soon': 'Platnosť sa končí do pol roka.',
    'agency-no-longer-registered': 'Agentúra bola v čase posúdenia zaregistrovaná a už nie je.',
    stale: 'Register sa v poslednom čase nepodarilo prečítať celý; jeho obsah sa môže líšiť.',
    'conflicting-results': 'Existujú platné správy s protichodnými výsledkami.',
    'negative-candidate': 'Existuje negatívna správa o programe s rovnakým názvom; či ide o tento, musí zistiť človek.',
    'near-match':
      'Existuje správa o programe s rovnakým názvom, ale líši sa úroveň, kredity alebo druh titulu: nezapočítala sa.',
    'inherited-negative': 'Existuje negatívna správa o prepojenej inštitúcii.',
    'parent-programme-negative': 'Existuje negatívna správa o programe, ktorého súčasťou táto ponuka podľa zdroja je.',
    'identifier-contradicted':
      'Správa sa našla podľa identifikátora agentúry, jej program má však iný názov, úroveň aj počet kreditov.',
    inherited: 'Správa sa týka prepojenej inštitúcie, nie tej, o ktorú tu ide.',
    'parent-cover': 'Posúdená bola inštitúcia, ktorej súčasťou je tá, o ktorú tu ide.',
    'mc-coverage-implicit': 'Či sa posúdenie týkalo aj krátkych kurzov a mikrocertifikátov, nie je známe.',
    'mc-coverage-excluded':
      'Podľa samotnej agentúry jej posúdenia tohto druhu nezahŕňajú vzdelávanie, ktoré vedie k mikrocertifikátom; posúdenie inštitúcie platí ďalej.',
    'level-unverified': 'Nebolo možné porovnať, či register uvádza inštitúciu pre úroveň tejto ponuky.',
    'attendance-only': 'Podľa správy sa potvrdzuje účasť, nie výsledky vzdelávania.',
    'not-certified': 'Podľa správy sa nič neskúša ani nepotvrdzuje.',
    'delivery-country-undocumented': 'Ponuka sa koná v krajine, ktorú register pri inštitúcii neuvádza.',
    'cross-border': 'Posúdenie sa uskutočnilo cez hranice.',
    joint: 'Správa sa týka viacerých inštitúcií alebo spoločného programu.',
    'european-approach': 'Posúdené podľa Európskeho prístupu k spoločným programom.',
    'low-flag': 'Register pri správe uvádza drobnú poznámku.',
    'reports-of-linked-only': 'Všetky správy sa týkajú prepojených inštitúcií.',
    'reports-not-counted':
      'Existujú správy, ktoré sa nepočítajú: ich agentúra nebola pri vydaní zaregistrovaná alebo nie je známa.',
    'awarding-body-as-stated': 'Kto osvedčenie udeľuje, je známe len od toho, kto túto ponuku zverejňuje.',
    'awarding-body-partly-known':
      'Sú uvedené ďalšie udeľujúce inštitúcie, ktoré register nepozná alebo ich nepozná ako jednu inštitúciu.',
    'awarding-bodies-differ': 'O inej udeľujúcej inštitúcii tejto ponuky uvádza register niečo iné.',
    'matched-by-domain': 'Inštitúcia bola rozpoznaná len podľa svojej webovej adresy.',
    'predecessor-named': 'Zdroj uvádza predchodcu inštitúcie.',
  },
};
