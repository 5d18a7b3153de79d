import type { PageWords } from '../words.ts';

/** What a page says of the register, its reports and their flags. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Dieses Angebot liegt nach Angabe der Quelle auf EQR-Stufe {eqf}.',
    subjectProvider: '{register} kennt den Anbieter als {name} ({id}).',
    subjectAwardingBody: '{register} kennt die verleihende Stelle als {name} ({id}); sie steht für den Abschluss ein.',
    candidates: 'In Frage kommen: {names}.',
    closedOn: 'Er wird seit {date} als geschlossen oder fusioniert geführt.',
    successors: 'An seine Stelle getreten: {names}.',
    levels: 'Dort geführte EQR-Stufen: {levels}.',
    endedOn: 'Die letzte gefundene Begutachtung endete am {date}.',
    startsOn: 'Ihre Gültigkeit beginnt am {date}.',
    report: '{agency}: {activity}. Entscheidung: {decision}. Gültig vom {from} bis zum {to}.',
    moreReports: 'Es gibt {count, plural, one {einen weiteren Bericht} other {# weitere Berichte}}.',
    obligatory: 'Die Begutachtung ist Teil der verpflichtenden externen Qualitätssicherung des Landes.',
    voluntary: 'Es ist eine freiwillige Begutachtung durch {agencies}.',
    mixed: 'Ein Teil gehört zur verpflichtenden externen Qualitätssicherung des Landes, ein Teil ist freiwillig.',
    validUntil: 'Gültig bis {date}.',
    absence:
      'Dass nichts gefunden wurde, ist kein Zeichen schlechter Qualität: Nicht jede Agentur ist registriert, und nicht jede Begutachtung ist vorgeschrieben oder wird gemeldet.',
    never: 'Dieses Angebot wurde noch nicht mit einem Register verglichen.',
  },

  register: {
    deqar: { name: 'DEQAR', agencies: 'eine bei EQAR registrierte Agentur' },
    demo: { name: 'Das Demonstrationsregister', agencies: 'eine Agentur des Demonstrationsregisters' },
    none: { name: 'Das Register', agencies: 'eine registrierte Agentur' },
  },

  decision: {
    positive: 'positiv',
    'positive with conditions or restrictions': 'positiv mit Auflagen oder Einschränkungen',
    negative: 'negativ',
    'not applicable': 'keine förmliche Entscheidung',
  },

  flag: {
    official: 'Teil der verpflichtenden externen Qualitätssicherung des Landes.',
    voluntary: 'Freiwillige Begutachtung.',
    conditional: 'Die Entscheidung enthält Auflagen oder Einschränkungen.',
    'no-formal-decision': 'Die Begutachtung endete ohne förmliche Entscheidung.',
    'validity-6y-default': 'Der Bericht nennt kein Ende; angenommen werden sechs Jahre.',
    'expires-during-offer': 'Die Gültigkeit endet vor dem letzten Termin dieses Angebots.',
    'expiring-soon': 'Die Gültigkeit endet innerhalb eines halben Jahres.',
    'agency-no-longer-registered': 'Die Agentur war zur Zeit der Begutachtung registriert und ist es nicht mehr.',
    stale: 'Das Register konnte zuletzt nicht vollständig gelesen werden; was es sagt, kann abweichen.',
    'conflicting-results': 'Es gibt gültige Berichte mit gegensätzlichen Ergebnissen.',
    'negative-candidate':
      'Es gibt einen negativen Bericht über ein Programm gleichen Titels; ob es dieses ist, muss ein Mensch klären.',
    'near-match':
      'Es gibt einen Bericht über ein Programm gleichen Titels, aber Stufe, Umfang oder Art des Abschlusses weichen ab: Er wurde nicht gezählt.',
    'inherited-negative': 'Es gibt einen negativen Bericht über eine verbundene Einrichtung.',
    'parent-programme-negative':
      'Es gibt einen negativen Bericht über ein Programm, zu dem dieses Angebot laut Quelle gehört.',
    'identifier-contradicted':
      'Der Bericht wurde über die Kennung der Agentur gefunden, sein Programm hat aber anderen Titel, andere Stufe und anderen Umfang.',
    inherited: 'Der Bericht nennt eine verbundene Einrichtung, nicht die hier beurteilte.',
    'parent-cover': 'Begutachtet wurde die Einrichtung, zu der die hier beurteilte gehört.',
    'mc-coverage-implicit': 'Ob die Begutachtung kurze Kurse und Microcredentials einbezog, ist nicht bekannt.',
    'mc-coverage-excluded':
      'Nach Angabe der Agentur bezieht ihre Begutachtung dieser Art keine Angebote ein, die zu Microcredentials führen; die Begutachtung der Einrichtung gilt weiterhin.',
    'level-unverified':
      'Ob das Register die Einrichtung für die Stufe dieses Angebots führt, ließ sich nicht vergleichen.',
    'attendance-only': 'Laut Bericht wird die Teilnahme bescheinigt, nicht das Gelernte.',
    'not-certified': 'Laut Bericht wird nichts geprüft oder bescheinigt.',
    'delivery-country-undocumented':
      'Das Angebot findet in einem Land statt, das das Register für die Einrichtung nicht nennt.',
    'cross-border': 'Die Begutachtung erfolgte über eine Grenze hinweg.',
    joint: 'Der Bericht umfasst mehrere Einrichtungen oder ein gemeinsames Programm.',
    'european-approach': 'Begutachtet nach dem Europäischen Ansatz für gemeinsame Programme.',
    'low-flag': 'Das Register hat den Bericht mit einer kleineren Anmerkung versehen.',
    'reports-of-linked-only': 'Alle Berichte betreffen verbundene Einrichtungen.',
    'reports-not-counted':
      'Es gibt Berichte, die nicht zählen: Ihre Agentur war bei der Ausstellung nicht registriert oder ist nicht bekannt.',
    'awarding-body-as-stated': 'Wer den Abschluss verleiht, sagt allein, wer dieses Angebot veröffentlicht.',
    'awarding-body-partly-known':
      'Es sind weitere verleihende Stellen genannt, die das Register nicht oder nicht eindeutig kennt.',
    'awarding-bodies-differ': 'Über eine andere verleihende Stelle dieses Angebots sagt das Register etwas anderes.',
    'matched-by-domain': 'Die Einrichtung wurde allein an ihrer Internetadresse erkannt.',
    'predecessor-named': 'Die Quelle nennt einen Vorgänger der Einrichtung.',
  },
};
