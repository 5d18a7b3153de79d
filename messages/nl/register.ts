import type { PageWords } from '../words.ts';

/** Dutch. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Dit aanbod ligt volgens de bron op EKK-niveau {eqf}.',
    subjectProvider: '{register} kent de aanbieder als {name} ({id}).',
    subjectAwardingBody: '{register} kent de toekennende instantie als {name} ({id}); die staat in voor het bewijs.',
    candidates: 'Mogelijk gaat het om: {names}.',
    closedOn: 'Staat sinds {date} geregistreerd als gesloten of gefuseerd.',
    successors: 'De plaats is ingenomen door: {names}.',
    levels: 'Daar vermelde EKK-niveaus: {levels}.',
    endedOn: 'De laatste gevonden beoordeling eindigde op {date}.',
    startsOn: 'De geldigheid begint op {date}.',
    report: '{agency}: {activity}. Besluit: {decision}. Geldig van {from} tot en met {to}.',
    moreReports: '{count, plural, one {Er is nog # rapport.} other {Er zijn nog # rapporten.}}',
    obligatory: 'De beoordeling hoort bij de verplichte externe kwaliteitsborging van het land.',
    voluntary: 'Het is een vrijwillige beoordeling door {agencies}.',
    mixed: 'Een deel hoort bij de verplichte externe kwaliteitsborging van het land, een deel is vrijwillig.',
    validUntil: 'Geldig tot en met {date}.',
    absence:
      'Dat er niets is gevonden, is geen teken van slechte kwaliteit: niet elk agentschap is geregistreerd, en niet elke beoordeling is verplicht of wordt gemeld.',
    never: 'Dit aanbod is nog niet met een register vergeleken.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'een bij EQAR geregistreerd agentschap',
    },
    demo: {
      name: 'Het demonstratieregister',
      agencies: 'een agentschap van het demonstratieregister',
    },
    none: {
      name: 'Het register',
      agencies: 'een geregistreerd agentschap',
    },
  },
  decision: {
    positive: 'positief',
    'positive with conditions or restrictions': 'positief met voorwaarden of beperkingen',
    negative: 'negatief',
    'not applicable': 'geen formeel besluit',
  },
  flag: {
    official: 'Onderdeel van de verplichte externe kwaliteitsborging van het land.',
    voluntary: 'Vrijwillige beoordeling.',
    conditional: 'Het besluit bevat voorwaarden of beperkingen.',
    'no-formal-decision': 'De beoordeling eindigde zonder formeel besluit.',
    'validity-6y-default': 'Het rapport noemt geen einddatum; er wordt zes jaar aangehouden.',
    'expires-during-offer': 'De geldigheid eindigt vóór de laatste datum van dit aanbod.',
    'expiring-soon': 'De geldigheid eindigt binnen een half jaar.',
    'agency-no-longer-registered': 'Het agentschap was ten tijde van de beoordeling geregistreerd en is dat niet meer.',
    stale: 'Het register kon de laatste tijd niet volledig worden gelezen; de inhoud kan afwijken.',
    'conflicting-results': 'Er zijn geldige rapporten met tegengestelde resultaten.',
    'negative-candidate':
      'Er is een negatief rapport over een opleiding met dezelfde titel; een mens moet nagaan of het om deze gaat.',
    'near-match':
      'Er is een rapport over een opleiding met dezelfde titel, maar niveau, studiepunten of soort graad verschillen: het is niet meegeteld.',
    'inherited-negative': 'Er is een negatief rapport over een verbonden instelling.',
    'parent-programme-negative':
      'Er is een negatief rapport over een opleiding waarvan dit aanbod volgens de bron deel uitmaakt.',
    'identifier-contradicted':
      'Het rapport is gevonden via de identificatie van het agentschap, maar de opleiding erin heeft een andere titel, een ander niveau en een ander aantal studiepunten.',
    inherited: 'Het rapport noemt een verbonden instelling, niet de instelling waar het hier om gaat.',
    'parent-cover': 'Beoordeeld is de instelling waarvan de instelling waar het hier om gaat deel uitmaakt.',
    'mc-coverage-implicit': 'Of de beoordeling ook korte cursussen en microcredentials omvatte, is niet bekend.',
    'mc-coverage-excluded':
      'Volgens het agentschap zelf kijken zijn beoordelingen van deze soort niet naar aanbod dat tot microcredentials leidt; de beoordeling van de instelling blijft gelden.',
    'level-unverified':
      'Of het register de instelling voor het niveau van dit aanbod vermeldt, kon niet worden vergeleken.',
    'attendance-only': 'Volgens het rapport wordt aanwezigheid bevestigd, niet wat er geleerd is.',
    'not-certified': 'Volgens het rapport wordt er niets getoetst of met een bewijs bevestigd.',
    'delivery-country-undocumented':
      'Het aanbod vindt plaats in een land dat het register niet bij de instelling noemt.',
    'cross-border': 'De beoordeling vond over een landsgrens heen plaats.',
    joint: 'Het rapport gaat over meerdere instellingen of een gezamenlijke opleiding.',
    'european-approach': 'Beoordeeld volgens de Europese aanpak voor gezamenlijke opleidingen.',
    'low-flag': 'Het register heeft bij het rapport een kleine opmerking geplaatst.',
    'reports-of-linked-only': 'Alle rapporten gaan over verbonden instellingen.',
    'reports-not-counted':
      'Er zijn rapporten die niet meetellen: het agentschap was bij de uitgifte niet geregistreerd of is niet bekend.',
    'awarding-body-as-stated': 'Wie het bewijs toekent, is alleen bekend van de publicist van dit aanbod.',
    'awarding-body-partly-known':
      'Er worden nog meer toekennende instanties genoemd die het register niet, of niet als één instelling, kent.',
    'awarding-bodies-differ': 'Over een andere toekennende instantie van dit aanbod zegt het register iets anders.',
    'matched-by-domain': 'De instelling is alleen aan haar webadres herkend.',
    'predecessor-named': 'De bron noemt een voorganger van de instelling.',
  },
};
