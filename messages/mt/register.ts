import type { PageWords } from '../words.ts';

/** Maltese. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Skont is-sors, din l-offerta hija fil-livell {eqf} tal-QEK.',
    subjectProvider: '{register}: il-fornitur huwa magħruf bħala {name} ({id}).',
    subjectAwardingBody:
      '{register}: il-korp tal-għoti huwa magħruf bħala {name} ({id}); huwa dan li jwieġeb għall-kredenzjali.',
    candidates: 'Jista’ jkun: {names}.',
    closedOn: 'Imniżżel bħala magħluq jew magħqud mill-{date}.',
    successors: 'Postu ħaduh: {names}.',
    levels: 'Livelli tal-QEK imniżżla hemm: {levels}.',
    endedOn: 'L-aħħar evalwazzjoni li nstabet intemmet fi {date}.',
    startsOn: 'Il-validità tagħha tibda fi {date}.',
    report: '{agency}: {activity}. Deċiżjoni: {decision}. Valida minn {from} sa {to}.',
    moreReports:
      '{count, plural, one {Hemm rapport # ieħor.} two {Hemm # rapporti oħra.} few {Hemm # rapporti oħra.} many {Hemm #-il rapport ieħor.} other {Hemm # rapport ieħor.}}',
    obligatory: 'Hija parti mill-assigurazzjoni tal-kwalità esterna obbligatorja tal-pajjiż.',
    voluntary: 'Hija evalwazzjoni volontarja minn {agencies}.',
    mixed:
      'Parti minnha taqa’ taħt l-assigurazzjoni tal-kwalità esterna obbligatorja tal-pajjiż, parti hija volontarja.',
    validUntil: 'Valida sa {date}.',
    absence:
      'Li ma nstab xejn mhux sinjal ta’ kwalità ħażina: mhux kull aġenzija hija rreġistrata, u mhux kull evalwazzjoni hija obbligatorja jew irrapportata.',
    never: 'Din l-offerta għadha ma tqabblitx ma’ reġistru.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'aġenzija rreġistrata mal-EQAR',
    },
    demo: {
      name: 'Ir-reġistru ta’ dimostrazzjoni',
      agencies: 'aġenzija tar-reġistru ta’ dimostrazzjoni',
    },
    none: {
      name: 'Ir-reġistru',
      agencies: 'aġenzija rreġistrata',
    },
  },
  decision: {
    positive: 'pożittiva',
    'positive with conditions or restrictions': 'pożittiva b’kundizzjonijiet jew restrizzjonijiet',
    negative: 'negattiva',
    'not applicable': 'l-ebda deċiżjoni formali',
  },
  flag: {
    official: 'Parti mill-assigurazzjoni tal-kwalità esterna obbligatorja tal-pajjiż.',
    voluntary: 'Evalwazzjoni volontarja.',
    conditional: 'Id-deċiżjoni fiha kundizzjonijiet jew restrizzjonijiet.',
    'no-formal-decision': 'L-evalwazzjoni ntemmet mingħajr deċiżjoni formali.',
    'validity-6y-default': 'Ir-rapport ma jsemmix tmiem; huma preżunti sitt snin.',
    'expires-during-offer': 'Il-validità tintemm qabel l-aħħar edizzjoni bid-data ta’ din l-offerta.',
    'expiring-soon': 'Il-validità tintemm fi żmien nofs sena.',
    'agency-no-longer-registered': 'L-aġenzija kienet irreġistrata fiż-żmien tal-evalwazzjoni u m’għadhiex.',
    stale: 'Dan l-aħħar ir-reġistru ma setax jinqara kollu; il-kontenut tiegħu jista’ jkun differenti.',
    'conflicting-results': 'Hemm rapporti attwali b’riżultati kuntrarji.',
    'negative-candidate': 'Hemm rapport negattiv dwar programm bl-istess titlu; persuna trid issib jekk huwiex dan.',
    'near-match':
      'Hemm rapport dwar programm bl-istess titlu, iżda l-livell, il-krediti jew it-tip ta’ lawrja huma differenti: ma ngħaddx.',
    'inherited-negative': 'Hemm rapport negattiv dwar istituzzjoni konnessa.',
    'parent-programme-negative': 'Hemm rapport negattiv dwar programm li din l-offerta hija parti minnu skont is-sors.',
    'identifier-contradicted':
      'Ir-rapport instab permezz tal-identifikatur tal-aġenzija, iżda l-programm tiegħu għandu titlu, livell u numru ta’ krediti oħra.',
    inherited: 'Ir-rapport isemmi istituzzjoni konnessa, mhux dik li qed tissemma hawn.',
    'parent-cover': 'L-evalwazzjoni kienet tal-istituzzjoni li dik imsemmija hawn hija parti minnha.',
    'mc-coverage-implicit': 'Mhux magħruf jekk l-evalwazzjoni koprietx korsijiet qosra u mikrokredenzjali.',
    'mc-coverage-excluded':
      'L-aġenzija stess tgħid li r-reviżjonijiet tagħha ta’ dan it-tip ma jħarsux lejn tagħlim li jwassal għal mikrokredenzjali; l-evalwazzjoni tal-istituzzjoni tibqa’ tgħodd.',
    'level-unverified': 'Ma setax jitqabbel jekk ir-reġistru jniżżilx l-istituzzjoni għal-livell ta’ din l-offerta.',
    'attendance-only': 'Skont ir-rapport, tiġi ċċertifikata l-attendenza, mhux it-tagħlim.',
    'not-certified': 'Skont ir-rapport, xejn ma jiġi vvalutat jew iċċertifikat.',
    'delivery-country-undocumented': 'L-offerta ssir f’pajjiż li r-reġistru ma jsemmix għall-istituzzjoni.',
    'cross-border': 'L-evalwazzjoni saret minn pajjiż għal ieħor.',
    joint: 'Ir-rapport ikopri diversi istituzzjonijiet jew programm konġunt.',
    'european-approach': 'Evalwat skont l-Approċċ Ewropew għal programmi konġunti.',
    'low-flag': 'Ir-reġistru żied nota żgħira mar-rapport.',
    'reports-of-linked-only': 'Ir-rapporti kollha huma dwar istituzzjonijiet konnessi.',
    'reports-not-counted':
      'Hemm rapporti li ma jgħoddux: l-aġenzija tagħhom ma kinitx irreġistrata meta nħarġu, jew mhix magħrufa.',
    'awarding-body-as-stated': 'Min jagħti l-kredenzjali huwa magħruf biss minn min ippubblika din l-offerta.',
    'awarding-body-partly-known':
      'Jissemmew korpi tal-għoti oħra li r-reġistru ma jafhomx, jew ma jafhomx bħala istituzzjoni waħda.',
    'awarding-bodies-differ': 'Dwar korp tal-għoti ieħor ta’ din l-offerta r-reġistru jgħid xi ħaġa oħra.',
    'matched-by-domain': 'L-istituzzjoni ntgħarfet biss mill-indirizz tal-web tagħha.',
    'predecessor-named': 'Is-sors isemmi predeċessur tal-istituzzjoni.',
  },
};
