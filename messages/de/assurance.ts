import type { AssuranceWords } from '../words.ts';

/** German. */
export const assurance: AssuranceWords = {
  provider: {
    Who: 'Der Anbieter',
    who: 'der Anbieter',
    them: 'den Anbieter',
    of: 'des Anbieters',
    about: 'Über den Anbieter',
  },
  'awarding-body': {
    Who: 'Die verleihende Stelle',
    who: 'die verleihende Stelle',
    them: 'die verleihende Stelle',
    of: 'der verleihenden Stelle',
    about: 'Über die verleihende Stelle',
  },
  label: {
    OUT_OF_SCOPE: 'Das Register umfasst nur die EQR-Stufen 5 bis 8 und sagt daher nichts über dieses Angebot',
    PROVIDER_NOT_FOUND: '{Who} wurde im Register nicht gefunden; das allein sagt nichts über die Qualität',
    PROVIDER_AMBIGUOUS: 'Mehrere Einrichtungen im Register könnten {who} sein; es wurde keine ausgewählt',
    PROVIDER_CLOSED: 'Das Register führt {them} als geschlossen oder fusioniert',
    NEGATIVE_PROGRAMME: 'Dieses Angebot selbst wurde extern begutachtet, mit negativem Ergebnis',
    PROGRAMME_ASSURED: 'Dieses Angebot selbst wurde extern begutachtet',
    INHERITED_PROGRAMME:
      'Dieses Angebot selbst wurde extern begutachtet, in einem Bericht über eine verbundene Einrichtung: {others}',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Ein Studienprogramm, zu dem dieses Angebot laut Quelle gehört, wurde extern begutachtet; über dieses Angebot allein wurde nichts gefunden',
    NEGATIVE_INSTITUTION: '{Who} wurde extern begutachtet, mit negativem Ergebnis; {offer}',
    LEVEL_NOT_COVERED:
      '{Who} wurde extern begutachtet, wird im Register aber nicht für die Stufe dieses Angebots geführt',
    INSTITUTION_ASSURED: '{Who} wurde extern begutachtet; {offer}',
    INHERITED_INSTITUTION:
      'Extern begutachtet wurde eine Einrichtung, an deren Stelle {who} getreten ist: {others}; {offer}',
    PARTIAL_INHERITANCE_ONLY: 'Extern begutachtet wurde nur eine verbundene Einrichtung: {others}; {offer}',
    EXPIRED:
      'Die letzte gefundene externe Begutachtung ist nicht mehr gültig; außerhalb des Registers kann es eine neuere geben',
    NOT_YET_VALID: 'Es wurde eine externe Begutachtung gefunden, ihre Gültigkeit hat aber noch nicht begonnen',
    NOT_COVERED: 'Das Register enthält Berichte über {them}, aber keinen, der dieses Angebot umfasst',
    PENDING_EQAR_CHECK: 'Die Berichte über {them} werden vom Register noch geprüft',
    NO_REPORTS: 'Das Register kennt {them}, enthält aber keinen Bericht dazu',
  },
  special: {
    parentCover: 'Extern begutachtet wurde die Einrichtung, zu der {who} gehört: {others}; {offer}',
    linkedInstitutions: 'Extern begutachtet wurde eine verbundene Einrichtung: {others}; {offer}',
    levelInherited:
      'Extern begutachtet wurde eine verbundene Einrichtung: {others}; {who} wird im Register aber nicht für die Stufe dieses Angebots geführt',
    partOnly: 'Extern begutachtet wurde nur eine Einrichtung, die zu einer größeren gehört ({who}): {others}; {offer}',
    allianceOnly: 'Extern begutachtet wurde nur eine Allianz, der {who} angehört: {others}; {offer}',
    linkedReports:
      'Das Register enthält nur Berichte über verbundene Einrichtungen, aber keinen, der dieses Angebot umfasst',
    contrary:
      'Das Register enthält gegensätzliche Ergebnisse über {them} oder dieses Angebot, von denen daher keines zählt',
    linkedPending: 'Berichte über verbundene Einrichtungen werden vom Register noch geprüft',
    uncounted: 'Das Register enthält Berichte über {them}, aber keinen, der zählt',
    pendingAndUncounted: 'Berichte über {them} werden vom Register noch geprüft, andere zählen nicht',
  },
  offer: {
    nothing: 'über dieses Angebot selbst wurde nichts gefunden',
    uncertain: 'über dieses Angebot selbst wurde nichts gefunden, das zählt',
    lapsed: 'eine Begutachtung dieses Angebots selbst ist nicht mehr gültig',
    future: 'eine Begutachtung dieses Angebots selbst ist noch nicht gültig',
  },
  unnamed: 'eine Einrichtung',
  quoted: '„{name}“',
  today: 'heute',
  onDay: 'am {date}',
  statement: {
    never: 'noch nicht mit einem Register verglichen',
    notLookedUp: 'nicht gesucht',
    outOfScope: 'nicht gesucht: Das Register umfasst seine Stufe nicht',
    notFound: 'im Register nicht gefunden',
    ambiguous: 'könnte eine von mehreren Einrichtungen im Register sein',
    closed: 'als geschlossen oder fusioniert geführt',
    current: 'begutachtet, {day} gültig',
    conditional: 'mit Auflagen oder Einschränkungen begutachtet, {day} gültig',
    negative: 'mit negativem Ergebnis begutachtet, {day} gültig',
    lapsed: 'früher begutachtet, {day} nicht mehr gültig',
    future: 'begutachtet, {day} noch nicht gültig',
    byOthers: '{state} – in einem Bericht über {others}',
    nothing: 'nichts gefunden',
    uncertain: 'nichts gefunden, das zählt',
    component: 'für sich nichts gefunden; ein Programm, zu dem es laut Quelle gehört, wurde begutachtet',
    noWhole: 'kein Bericht über die Einrichtung als Ganzes gefunden',
    reports: 'Berichte gefunden, aber keiner über die Einrichtung als Ganzes',
    reportsOnLinked: 'nur Berichte über verbundene Einrichtungen gefunden',
    pending: 'Berichte, die noch geprüft werden',
    uncounted: 'Berichte gefunden, von denen keiner zählt',
    onlyOthers: 'nur {others} wurde begutachtet',
    contrary: 'gegensätzliche Ergebnisse gefunden, von denen daher keines zählt',
  },
  scope: {
    offer: 'Was gefunden wurde, betrifft dieses Angebot, nicht alles, was {who} tut.',
    component:
      'Was gefunden wurde, betrifft ein Programm, zu dem dieses Angebot laut Quelle gehört, nicht dieses Angebot allein.',
    whole: 'Was gefunden wurde, betrifft {them} als Ganzes.',
    others: 'Was gefunden wurde, betrifft {others}.',
    notAlone: 'Dieses Angebot wurde nicht für sich betrachtet.',
  },
  reportOn: 'Es ist ein Bericht über {others}.',
  alsoFound: 'Außerdem gefunden:',
  unknownBodies: 'Als verleihende Stelle genannt, dem Register aber nicht als eine Einrichtung bekannt: {names}.',
  anonymous: 'eine ohne Namen',
};
