import type { PageWords } from '../words.ts';

/** Swedish. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Utbildningen ligger enligt källan på EQF-nivå {eqf}.',
    subjectProvider: '{register} känner anordnaren som {name} ({id}).',
    subjectAwardingBody: '{register} känner utfärdaren som {name} ({id}); den svarar för beviset.',
    candidates: 'Det kan vara: {names}.',
    closedOn: 'Upptas som stängd eller sammanslagen sedan den {date}.',
    successors: 'I dess ställe har trätt: {names}.',
    levels: 'EQF-nivåer som anges där: {levels}.',
    endedOn: 'Den senaste granskning som hittades upphörde att gälla den {date}.',
    startsOn: 'Dess giltighet börjar den {date}.',
    report: '{agency}: {activity}. Beslut: {decision}. Gäller från och med den {from} till och med den {to}.',
    moreReports: '{count, plural, one {Det finns # rapport till.} other {Det finns # rapporter till.}}',
    obligatory: 'Den ingår i landets obligatoriska externa kvalitetssäkring.',
    voluntary: 'Det är en frivillig granskning av {agencies}.',
    mixed: 'En del ingår i landets obligatoriska externa kvalitetssäkring, en del är frivillig.',
    validUntil: 'Gäller till och med den {date}.',
    absence:
      'Att inget hittades är inget tecken på dålig kvalitet: alla organ är inte registrerade, och alla granskningar är inte obligatoriska eller rapporteras.',
    never: 'Utbildningen har ännu inte jämförts med något register.',
  },
  register: {
    deqar: {
      name: 'Deqar',
      agencies: 'ett Eqar-registrerat organ',
    },
    demo: {
      name: 'Demonstrationsregistret',
      agencies: 'ett organ i demonstrationsregistret',
    },
    none: {
      name: 'Registret',
      agencies: 'ett registrerat organ',
    },
  },
  decision: {
    positive: 'positivt',
    'positive with conditions or restrictions': 'positivt med villkor eller begränsningar',
    negative: 'negativt',
    'not applicable': 'inget formellt beslut',
  },
  flag: {
    official: 'Ingår i landets obligatoriska externa kvalitetssäkring.',
    voluntary: 'Frivillig granskning.',
    conditional: 'Beslutet innehåller villkor eller begränsningar.',
    'no-formal-decision': 'Granskningen slutade utan formellt beslut.',
    'validity-6y-default': 'Rapporten anger inget slutdatum; sex år antas.',
    'expires-during-offer': 'Giltigheten upphör före utbildningens sista daterade tillfälle.',
    'expiring-soon': 'Giltigheten upphör inom ett halvår.',
    'agency-no-longer-registered': 'Organet var registrerat vid tiden för granskningen men är det inte längre.',
    stale: 'Registret har på sista tiden inte kunnat läsas helt; innehållet kan avvika.',
    'conflicting-results': 'Det finns gällande rapporter med motstridiga resultat.',
    'negative-candidate':
      'Det finns en negativ rapport om ett program med samma namn; en människa måste ta reda på om det är detta.',
    'near-match':
      'Det finns en rapport om ett program med samma namn, men nivå, poäng eller typ av examen skiljer sig: den räknades inte.',
    'inherited-negative': 'Det finns en negativ rapport om en närstående institution.',
    'parent-programme-negative': 'Det finns en negativ rapport om ett program som utbildningen enligt källan ingår i.',
    'identifier-contradicted':
      'Rapporten hittades genom organets beteckning, men programmet har ett annat namn, en annan nivå och ett annat antal poäng.',
    inherited: 'Rapporten gäller en närstående institution, inte den som det här handlar om.',
    'parent-cover': 'Granskningen gällde den institution som den det här handlar om ingår i.',
    'mc-coverage-implicit': 'Om granskningen omfattade korta kurser och mikromeriter är inte känt.',
    'mc-coverage-excluded':
      'Byrån uppger själv att dess granskningar av detta slag inte omfattar utbildning som leder till mikromeriter; granskningen av institutionen gäller fortfarande.',
    'level-unverified': 'Det gick inte att jämföra om registret upptar institutionen för utbildningens nivå.',
    'attendance-only': 'Enligt rapporten intygas deltagande, inte lärande.',
    'not-certified': 'Enligt rapporten bedöms eller intygas inget.',
    'delivery-country-undocumented': 'Utbildningen äger rum i ett land som registret inte nämner för institutionen.',
    'cross-border': 'Granskningen gjordes över en landsgräns.',
    joint: 'Rapporten omfattar flera institutioner eller ett gemensamt program.',
    'european-approach': 'Granskad enligt den europeiska modellen för gemensamma program.',
    'low-flag': 'Registret har försett rapporten med en mindre anmärkning.',
    'reports-of-linked-only': 'Alla rapporter gäller närstående institutioner.',
    'reports-not-counted':
      'Det finns rapporter som inte räknas: organet var inte registrerat när de utfärdades, eller är inte känt.',
    'awarding-body-as-stated': 'Vem som utfärdar beviset är känt enbart från den som publicerar utbildningen.',
    'awarding-body-partly-known':
      'Ytterligare utfärdare nämns som registret inte känner, eller inte känner som en enda institution.',
    'awarding-bodies-differ': 'Om en annan utfärdare av utbildningen säger registret något annat.',
    'matched-by-domain': 'Institutionen kändes igen enbart på sin webbadress.',
    'predecessor-named': 'Källan nämner en föregångare till institutionen.',
  },
};
