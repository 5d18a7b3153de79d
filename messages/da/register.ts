import type { PageWords } from '../words.ts';

/** Danish. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Tilbuddet ligger ifølge kilden på EQF-niveau {eqf}.',
    subjectProvider: '{register} kender udbyderen som {name} ({id}).',
    subjectAwardingBody: '{register} kender udstederen som {name} ({id}); den står inde for beviset.',
    candidates: 'Det kan være: {names}.',
    closedOn: 'Opført som lukket eller sammenlagt siden {date}.',
    successors: 'I stedet er trådt: {names}.',
    levels: 'EQF-niveauer, der er opført dér: {levels}.',
    endedOn: 'Den seneste evaluering, der blev fundet, udløb {date}.',
    startsOn: 'Dens gyldighed begynder {date}.',
    report: '{agency}: {activity}. Afgørelse: {decision}. Gælder fra {from} til {to}.',
    moreReports: '{count, plural, one {Der er # rapport mere.} other {Der er # rapporter mere.}}',
    obligatory: 'Den er en del af landets obligatoriske eksterne kvalitetssikring.',
    voluntary: 'Det er en frivillig evaluering foretaget af {agencies}.',
    mixed: 'En del hører til landets obligatoriske eksterne kvalitetssikring, en del er frivillig.',
    validUntil: 'Gælder til {date}.',
    absence:
      'At intet er fundet, er ikke tegn på dårlig kvalitet: ikke alle agenturer er registreret, og ikke alle evalueringer er obligatoriske eller indberettes.',
    never: 'Tilbuddet er endnu ikke sammenlignet med et register.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'et EQAR-registreret agentur',
    },
    demo: {
      name: 'Demonstrationsregisteret',
      agencies: 'et agentur i demonstrationsregisteret',
    },
    none: {
      name: 'Registeret',
      agencies: 'et registreret agentur',
    },
  },
  decision: {
    positive: 'positiv',
    'positive with conditions or restrictions': 'positiv med betingelser eller begrænsninger',
    negative: 'negativ',
    'not applicable': 'ingen formel afgørelse',
  },
  flag: {
    official: 'Del af landets obligatoriske eksterne kvalitetssikring.',
    voluntary: 'Frivillig evaluering.',
    conditional: 'Afgørelsen indeholder betingelser eller begrænsninger.',
    'no-formal-decision': 'Evalueringen endte uden formel afgørelse.',
    'validity-6y-default': 'Rapporten angiver ingen slutdato; der regnes med seks år.',
    'expires-during-offer': 'Gyldigheden udløber før tilbuddets sidste daterede afvikling.',
    'expiring-soon': 'Gyldigheden udløber inden for et halvt år.',
    'agency-no-longer-registered': 'Agenturet var registreret på evalueringstidspunktet, men er det ikke længere.',
    stale: 'Registeret kunne på det seneste ikke læses fuldt ud; indholdet kan afvige.',
    'conflicting-results': 'Der findes gældende rapporter med modstridende resultater.',
    'negative-candidate':
      'Der findes en negativ rapport om en uddannelse med samme titel; et menneske må finde ud af, om det er denne.',
    'near-match':
      'Der findes en rapport om en uddannelse med samme titel, men niveau, point eller gradstype er forskellige: den er ikke talt med.',
    'inherited-negative': 'Der findes en negativ rapport om en tilknyttet institution.',
    'parent-programme-negative':
      'Der findes en negativ rapport om en uddannelse, som tilbuddet ifølge kilden er en del af.',
    'identifier-contradicted':
      'Rapporten blev fundet via agenturets id, men uddannelsen har en anden titel, et andet niveau og et andet antal point.',
    inherited: 'Rapporten nævner en tilknyttet institution, ikke den, det her drejer sig om.',
    'parent-cover': 'Evalueringen gjaldt den institution, som den, det her drejer sig om, er en del af.',
    'mc-coverage-implicit': 'Om evalueringen omfattede korte kurser og mikroeksamensbeviser, vides ikke.',
    'mc-coverage-excluded':
      'Agenturet oplyser selv, at dets evalueringer af denne art ikke omfatter uddannelse, der fører til mikroeksamensbeviser; evalueringen af institutionen gælder fortsat.',
    'level-unverified': 'Det kunne ikke sammenlignes, om registeret opfører institutionen for tilbuddets niveau.',
    'attendance-only': 'Ifølge rapporten attesteres deltagelse, ikke læring.',
    'not-certified': 'Ifølge rapporten bedømmes eller attesteres intet.',
    'delivery-country-undocumented': 'Tilbuddet finder sted i et land, som registeret ikke nævner for institutionen.',
    'cross-border': 'Evalueringen blev foretaget på tværs af en grænse.',
    joint: 'Rapporten omfatter flere institutioner eller en fælles uddannelse.',
    'european-approach': 'Evalueret efter den europæiske tilgang til fælles uddannelser.',
    'low-flag': 'Registeret har forsynet rapporten med en mindre bemærkning.',
    'reports-of-linked-only': 'Alle rapporter handler om tilknyttede institutioner.',
    'reports-not-counted':
      'Der findes rapporter, der ikke tæller med: agenturet var ikke registreret, da de blev udstedt, eller er ikke kendt.',
    'awarding-body-as-stated': 'Hvem der udsteder beviset, vides kun fra den, der offentliggør tilbuddet.',
    'awarding-body-partly-known':
      'Der nævnes flere udstedere, som registeret ikke kender eller ikke kender som én institution.',
    'awarding-bodies-differ': 'Om en anden udsteder af tilbuddet siger registeret noget andet.',
    'matched-by-domain': 'Institutionen blev alene genkendt på sin webadresse.',
    'predecessor-named': 'Kilden nævner en forgænger for institutionen.',
  },
};
