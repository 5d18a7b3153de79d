import type { Words } from '../words.ts';

/** What a page says of the register, its reports and their flags. */
export const register = {
  /** Sentences that follow the label. `{register}` is a name below. */
  explanation: {
    outOfScope: 'This offer is stated to be at EQF level {eqf}.',
    subjectProvider: '{register} knows the provider as {name} ({id}).',
    subjectAwardingBody: '{register} knows the awarding body as {name} ({id}); it answers for the credential.',
    candidates: 'It could be: {names}.',
    closedOn: 'It is listed as closed or merged since {date}.',
    successors: 'Its place was taken by: {names}.',
    levels: 'EQF levels listed there: {levels}.',
    endedOn: 'The last review that was found ended on {date}.',
    startsOn: 'Its validity begins on {date}.',
    report: '{agency}: {activity}. Decision: {decision}. Valid from {from} to {to}.',
    moreReports: '{count, plural, one {There is # more report.} other {There are # more reports.}}',
    obligatory: 'It is part of the country’s obligatory external quality assurance.',
    voluntary: 'It is a voluntary review by {agencies}.',
    mixed: 'Some of it is part of the country’s obligatory external quality assurance, some is voluntary.',
    validUntil: 'Valid until {date}.',
    absence:
      'That nothing is found is no sign of poor quality: not every agency is registered, and not every review has to be made or reported.',
    never: 'This offer has not been compared with a register yet.',
  },

  register: {
    deqar: { name: 'DEQAR', agencies: 'an EQAR-registered agency' },
    demo: { name: 'The demonstration register', agencies: 'an agency of the demonstration register' },
    none: { name: 'The register', agencies: 'a registered agency' },
  },

  decision: {
    positive: 'positive',
    'positive with conditions or restrictions': 'positive with conditions or restrictions',
    negative: 'negative',
    'not applicable': 'no formal decision',
  },

  flag: {
    official: 'Part of the country’s obligatory external quality assurance.',
    voluntary: 'Voluntary review.',
    conditional: 'The decision has conditions or restrictions.',
    'no-formal-decision': 'The review ended without a formal decision.',
    'validity-6y-default': 'The report states no end; six years are assumed.',
    'expires-during-offer': 'The validity ends before the last dated run of this offer does.',
    'expiring-soon': 'The validity ends within half a year.',
    'agency-no-longer-registered': 'The agency was registered at the time of the review and no longer is.',
    stale: 'The register could not be read in full lately; what it says may differ.',
    'conflicting-results': 'There are current reports with contrary results.',
    'negative-candidate':
      'There is a negative report on a programme of the same title; a person has to find out whether it is this one.',
    'near-match':
      'There is a report on a programme of the same title, but level, credits or kind of degree differ: it was not counted.',
    'inherited-negative': 'There is a negative report on an institution that it is linked to.',
    'parent-programme-negative': 'There is a negative report on a programme that this offer is stated to be part of.',
    'identifier-contradicted':
      'The report was found by the agency’s identifier, but its programme has another title, level and number of credits.',
    inherited: 'The report names a linked institution, not the one that is judged here.',
    'parent-cover': 'The review was one of the institution that the one judged here is part of.',
    'mc-coverage-implicit': 'Whether the review looked at short courses and micro-credentials is not known.',
    'mc-coverage-excluded':
      'The agency itself states that its reviews of this kind do not look at provision that leads to micro-credentials; the review of the institution stands.',
    'level-unverified': 'Whether the register lists the institution for the level of this offer could not be compared.',
    'attendance-only': 'The report says that attendance is certified, not learning.',
    'not-certified': 'The report says that nothing is assessed or certified.',
    'delivery-country-undocumented':
      'The offer takes place in a country that the register does not name for the institution.',
    'cross-border': 'The review was made across a border.',
    joint: 'The report covers several institutions or a joint programme.',
    'european-approach': 'Reviewed by the European Approach for joint programmes.',
    'low-flag': 'The register has marked the report with a minor remark.',
    'reports-of-linked-only': 'All reports are on institutions that it is linked to.',
    'reports-not-counted':
      'There are reports that do not count: their agency was not registered when they were issued, or is not known.',
    'awarding-body-as-stated': 'Who awards the credential is known from the publisher of this offer alone.',
    'awarding-body-partly-known':
      'Further awarding bodies are named that the register does not know, or not as one institution.',
    'awarding-bodies-differ': 'Of another awarding body of this offer, the register says something else.',
    'matched-by-domain': 'The institution was recognised by its web address alone.',
    'predecessor-named': 'The source names a predecessor of the institution.',
  },
} as const satisfies Words;
