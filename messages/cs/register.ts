import type { PageWords } from '../words.ts';

/** Czech. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Tato nabídka je podle zdroje na úrovni EQF {eqf}.',
    subjectProvider: '{register} zná poskytovatele jako {name} ({id}).',
    subjectAwardingBody: '{register} zná udělující instituci jako {name} ({id}); ta za osvědčení odpovídá.',
    candidates: 'Může jít o: {names}.',
    closedOn: 'V registru je mezi zaniklými nebo sloučenými subjekty od {date}.',
    successors: 'Na jeho místo nastoupily: {names}.',
    levels: 'Úrovně EQF uvedené v registru: {levels}.',
    endedOn: 'Poslední nalezené posouzení skončilo {date}.',
    startsOn: 'Jeho platnost začíná {date}.',
    report: '{agency}: {activity}. Rozhodnutí: {decision}. Platí od {from} do {to}.',
    moreReports:
      '{count, plural, one {Existuje # další zpráva.} few {Existují # další zprávy.} many {Existuje # další zprávy.} other {Existuje # dalších zpráv.}}',
    obligatory: 'Posouzení je součástí povinného externího zajišťování kvality v dané zemi.',
    voluntary: 'Jde o dobrovolné posouzení, provedla ho {agencies}.',
    mixed: 'Část patří k povinnému externímu zajišťování kvality v dané zemi, část je dobrovolná.',
    validUntil: 'Platí do {date}.',
    absence:
      'Že nebylo nic nalezeno, není známkou nízké kvality: ne každá agentura je registrovaná a ne každé posouzení je povinné nebo se hlásí.',
    never: 'Tato nabídka zatím nebyla porovnána s registrem.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'agentura registrovaná v EQAR',
    },
    demo: {
      name: 'Ukázkový registr',
      agencies: 'agentura z ukázkového registru',
    },
    none: {
      name: 'Registr',
      agencies: 'registrovaná agentura',
    },
  },
  decision: {
    positive: 'pozitivní',
    'positive with conditions or restrictions': 'pozitivní s podmínkami nebo omezeními',
    negative: 'negativní',
    'not applicable': 'bez formálního rozhodnutí',
  },
  flag: {
    official: 'Součást povinného externího zajišťování kvality v dané zemi.',
    voluntary: 'Dobrovolné posouzení.',
    conditional: 'Rozhodnutí obsahuje podmínky nebo omezení.',
    'no-formal-decision': 'Posouzení skončilo bez formálního rozhodnutí.',
    'validity-6y-default': 'Zpráva neuvádí konec platnosti; předpokládá se šest let.',
    'expires-during-offer': 'Platnost končí před posledním datovaným termínem této nabídky.',
    'expiring-soon': 'Platnost končí do půl roku.',
    'agency-no-longer-registered': 'Agentura byla v době posouzení registrovaná a již není.',
    stale: 'Registr se v poslední době nepodařilo přečíst celý; jeho obsah se může lišit.',
    'conflicting-results': 'Existují platné zprávy s protichůdnými výsledky.',
    'negative-candidate':
      'Existuje negativní zpráva o programu se stejným názvem; zda jde o tento, musí zjistit člověk.',
    'near-match':
      'Existuje zpráva o programu se stejným názvem, ale liší se úroveň, kredity nebo druh titulu: nebyla započítána.',
    'inherited-negative': 'Existuje negativní zpráva o propojené instituci.',
    'parent-programme-negative': 'Existuje negativní zpráva o programu, jehož součástí tato nabídka podle zdroje je.',
    'identifier-contradicted':
      'Zpráva byla nalezena podle identifikátoru agentury, její program má však jiný název, úroveň i počet kreditů.',
    inherited: 'Zpráva se týká propojené instituce, nikoli té, o kterou zde jde.',
    'parent-cover': 'Posouzena byla instituce, jejíž součástí je ta, o kterou zde jde.',
    'mc-coverage-implicit': 'Zda se posouzení týkalo i krátkých kurzů a mikrocertifikátů, není známo.',
    'mc-coverage-excluded':
      'Podle samotné agentury její posouzení tohoto druhu nezahrnují vzdělávání, které vede k mikrocertifikátům; posouzení instituce platí dál.',
    'level-unverified': 'Nebylo možné porovnat, zda registr uvádí instituci pro úroveň této nabídky.',
    'attendance-only': 'Podle zprávy se potvrzuje účast, nikoli výsledky učení.',
    'not-certified': 'Podle zprávy se nic nezkouší ani nepotvrzuje.',
    'delivery-country-undocumented': 'Nabídka se koná v zemi, kterou registr u instituce neuvádí.',
    'cross-border': 'Posouzení proběhlo přes hranice.',
    joint: 'Zpráva se týká více institucí nebo společného programu.',
    'european-approach': 'Posouzeno podle Evropského přístupu ke společným programům.',
    'low-flag': 'Registr u zprávy uvádí drobnou poznámku.',
    'reports-of-linked-only': 'Všechny zprávy se týkají propojených institucí.',
    'reports-not-counted':
      'Existují zprávy, které se nepočítají: jejich agentura nebyla při vydání registrovaná, nebo není známa.',
    'awarding-body-as-stated': 'Kdo osvědčení uděluje, je známo jen od toho, kdo tuto nabídku zveřejňuje.',
    'awarding-body-partly-known':
      'Jsou uvedeny další udělující instituce, které registr nezná, nebo je nezná jako jednu instituci.',
    'awarding-bodies-differ': 'O jiné udělující instituci této nabídky uvádí registr něco jiného.',
    'matched-by-domain': 'Instituce byla rozpoznána jen podle své webové adresy.',
    'predecessor-named': 'Zdroj uvádí předchůdce instituce.',
  },
};
