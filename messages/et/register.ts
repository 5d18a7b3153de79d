import type { PageWords } from '../words.ts';

/** Estonian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Koolitus on allika järgi EQFi tasemel {eqf}.',
    subjectProvider: '{register}: pakkuja on seal {name} ({id}).',
    subjectAwardingBody: '{register}: tunnistuse väljaandja on seal {name} ({id}); tema vastutab tunnistuse eest.',
    candidates: 'See võib olla: {names}.',
    closedOn: 'Märgitud suletuks või ühendatuks alates {date}.',
    successors: 'Tema asemele on astunud: {names}.',
    levels: 'Seal märgitud EQFi tasemed: {levels}.',
    endedOn: 'Viimase leitud hindamise kehtivus lõppes {date}.',
    startsOn: 'Selle kehtivus algab {date}.',
    report: '{agency}: {activity}. Otsus: {decision}. Kehtib {from} kuni {to}.',
    moreReports: '{count, plural, one {On veel # aruanne.} other {On veel # aruannet.}}',
    obligatory: 'See on osa riigi kohustuslikust välisest kvaliteedi tagamisest.',
    voluntary: 'See on vabatahtlik hindamine, selle tegi {agencies}.',
    mixed: 'Osa kuulub riigi kohustuslikku välisesse kvaliteedi tagamisse, osa on vabatahtlik.',
    validUntil: 'Kehtib kuni {date}.',
    absence:
      'See, et midagi ei leitud, ei näita halba kvaliteeti: kõik agentuurid ei ole registreeritud ning kõik hindamised ei ole kohustuslikud ega avalikustata.',
    never: 'Seda koolitust pole veel registriga võrreldud.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'EQARis registreeritud agentuur',
    },
    demo: {
      name: 'Näidisregister',
      agencies: 'näidisregistri agentuur',
    },
    none: {
      name: 'Register',
      agencies: 'registreeritud agentuur',
    },
  },
  decision: {
    positive: 'positiivne',
    'positive with conditions or restrictions': 'positiivne tingimuste või piirangutega',
    negative: 'negatiivne',
    'not applicable': 'ametliku otsuseta',
  },
  flag: {
    official: 'Osa riigi kohustuslikust välisest kvaliteedi tagamisest.',
    voluntary: 'Vabatahtlik hindamine.',
    conditional: 'Otsus sisaldab tingimusi või piiranguid.',
    'no-formal-decision': 'Hindamine lõppes ametliku otsuseta.',
    'validity-6y-default': 'Aruandes pole lõppu märgitud; eeldatakse kuut aastat.',
    'expires-during-offer': 'Kehtivus lõpeb enne koolituse viimast dateeritud toimumist.',
    'expiring-soon': 'Kehtivus lõpeb poole aasta jooksul.',
    'agency-no-longer-registered': 'Agentuur oli hindamise ajal registreeritud, kuid enam ei ole.',
    stale: 'Registrit ei saanud viimati täielikult lugeda; selle sisu võib erineda.',
    'conflicting-results': 'On vastandlike tulemustega kehtivaid aruandeid.',
    'negative-candidate':
      'Sama nimega õppekava kohta on negatiivne aruanne; kas see on sama õppekava, peab selgitama inimene.',
    'near-match':
      'Sama nimega õppekava kohta on aruanne, kuid tase, ainepunktid või kraadi liik erinevad: seda ei arvestatud.',
    'inherited-negative': 'Seotud asutuse kohta on negatiivne aruanne.',
    'parent-programme-negative': 'Negatiivne aruanne on õppekava kohta, mille osa see koolitus allika järgi on.',
    'identifier-contradicted':
      'Aruanne leiti agentuuri tunnuse järgi, kuid selle õppekaval on teine nimi, tase ja ainepunktide arv.',
    inherited: 'Aruanne nimetab seotud asutust, mitte seda, millest siin jutt on.',
    'parent-cover': 'Hinnati asutust, mille osa on see, millest siin jutt on.',
    'mc-coverage-implicit': 'Pole teada, kas hindamine hõlmas ka lühikursusi ja mikrokvalifikatsioonitunnistusi.',
    'mc-coverage-excluded':
      'Agentuuri enda sõnul ei käsitle selle liigi hindamised õpet, mis viib mikrokvalifikatsioonitunnistuseni; asutuse hindamine kehtib edasi.',
    'level-unverified': 'Ei saanud võrrelda, kas asutus on registris selle koolituse tasemel.',
    'attendance-only': 'Aruande järgi tõendatakse osalemist, mitte õpitut.',
    'not-certified': 'Aruande järgi ei hinnata ega tõendata midagi.',
    'delivery-country-undocumented': 'Koolitus toimub riigis, mida register asutuse juures ei nimeta.',
    'cross-border': 'Hindamine tehti üle riigipiiri.',
    joint: 'Aruanne hõlmab mitut asutust või ühist õppekava.',
    'european-approach': 'Hinnatud ühiste õppekavade Euroopa lähenemisviisi järgi.',
    'low-flag': 'Register on lisanud aruandele väikese märkuse.',
    'reports-of-linked-only': 'Kõik aruanded on seotud asutuste kohta.',
    'reports-not-counted':
      'On aruandeid, mida ei arvestata: nende agentuur polnud väljaandmise ajal registreeritud või pole teada.',
    'awarding-body-as-stated': 'Kes tunnistuse annab, on teada ainult selle koolituse avaldajalt.',
    'awarding-body-partly-known':
      'Nimetatud on veel tunnistuse väljaandjaid, keda register ei tunne või ei tunne ühe asutusena.',
    'awarding-bodies-differ': 'Selle koolituse teise tunnistuse väljaandja kohta ütleb register midagi muud.',
    'matched-by-domain': 'Asutus tunti ära ainult veebiaadressi järgi.',
    'predecessor-named': 'Allikas nimetab asutuse eelkäijat.',
  },
};
