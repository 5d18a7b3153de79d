import type { ApiWords } from '../words.ts';
import { about } from './about.ts';
import { country, countryProblems } from './country.ts';
import { coverage } from './coverage.ts';
import { feedProblems } from './feed.ts';
import { history, historyProblems } from './history.ts';
import { lookup, lookupProblems } from './lookup.ts';
import { pages } from './pages.ts';
import { portal } from './portal.ts';
import { publish } from './publish.ts';
import { sources } from './sources.ts';
import { statementProblems } from './statements.ts';
import { whose } from './whose.ts';
import { withdrawnProblems } from './withdrawn.ts';

/** Dutch. */
export const api: ApiWords = {
  ...about,
  ...country,
  ...coverage,
  ...lookup,
  ...pages,
  ...publish,
  ...sources,
  ...whose,
  problem: {
    ...portal,
    ...historyProblems,
    ...lookupProblems,
    ...feedProblems,
    ...countryProblems,
    ...statementProblems,
    ...withdrawnProblems,
    invalidParameters: 'Sommige parameters zijn niet bruikbaar',
    invalidParametersDetail: '{count} parameters zijn niet bruikbaar: {names}.',
    oneInvalidParameter: 'De parameter {names} is niet bruikbaar.',
    notFound: 'Niet gevonden',
    notFoundDetail: 'Op dit adres staat niets.',
    offerNotFound: 'Er is geen aanbod met de id {id}.',
    providerNotFound: 'Er is geen aanbieder met de id {id}.',
    sourceNotFound: 'Er is geen bron met de id {id}.',
    allianceNotFound: 'Er is geen alliantie met de id {id}.',
    runNotFound: 'Deze bron heeft geen leesbeurt met de id {id}.',
    notAcceptable: 'Geen van de gevraagde formaten is beschikbaar',
    notAcceptableDetail: 'Beschikbaar zijn: {types}.',
    methodNotAllowed: 'Methode niet toegestaan',
    methodNotAllowedDetail: 'Hier zijn alleen GET, HEAD en OPTIONS mogelijk.',
    tooManyRequests: 'Te veel verzoeken',
    tooManyRequestsDetail: 'Van deze client kwamen meer dan {limit} verzoeken in een minuut.',
    badRequest: 'Het verzoek is niet leesbaar',
    badRequestDetail: 'Het adres of een header van het verzoek is onjuist opgebouwd.',
    unavailable: 'Op dit moment niet beschikbaar',
    unavailableDetail:
      '{part, select, engine {De zoekmachine} other {De opslag}} antwoordt niet. Probeer het later opnieuw.',
    tooManyWaiting: 'Er wachten hier op dit moment te veel verzoeken. Probeer het over enkele seconden opnieuw.',
    tookTooLong: 'Het antwoord duurde te lang. Probeer het later opnieuw.',
    internal: 'Hier is iets misgegaan',
    internalDetail: 'Het antwoord kon niet worden gemaakt. De fout ligt bij ons en is vastgelegd.',
    notInList: '“{value}” is geen waarde van {name}. Het dichtst in de buurt: {nearest}.',
    notInListAll: '“{value}” is geen waarde van {name}: {nearest}.',
    range: '“{value}” is geen getal of bereik: schrijf 6, 5-7, 3- (minstens) of -5 (hoogstens).',
    rangeBounds: '“{value}” ligt buiten {least} tot {most}.',
    rangeOrder: '“{value}” eindigt vóór het begin.',
    day: '“{value}” is geen dag: schrijf JJJJ-MM-DD.',
    mostWords:
      'Bijna geen aanbod bevat alle woorden. {count, plural, one {Het laatste resultaat bevat} other {De laatste # resultaten bevatten}} de meeste ervan.',
    haveAlone: 'have heeft daarnaast want nodig: de gewenste vaardigheden.',
    manyWanted: 'want staat voor meer vaardigheden dan worden vergeleken; vergeleken worden de eerste {most}.',
    dayOrder: 'startsTo ({to}) ligt vóór startsFrom ({from}).',
    whole: '“{value}” is geen geheel getal van {least} tot {most}.',
    flag: '“{value}” is noch true noch false.',
    place: '“{value}” is geen plaats: schrijf een landcode, een NUTS-code of de naam van een stad.',
    point: '“{value}” is geen punt: schrijf breedte- en lengtegraad, zoals 47.1,15.4.',
    nearCut: 'Binnen deze afstand liggen meer dan {most} plaatsen: er is gezocht bij de {most} dichtstbijzijnde.',
    currency: '“{value}” is geen valuta: schrijf drie letters (ISO 4217).',
    encoding: 'De waarde van {name} is geen procentgecodeerde UTF-8.',
    tooMany: '{name} heeft meer dan {most} waarden.',
    notBuiltYet: '{name} bestaat nog niet.',
    cursor: '“{value}” is geen plek die een antwoord als next heeft genoemd.',
    repeated: '{name} mag maar één keer voorkomen.',
    tooDeep:
      'Alleen de eerste {most} resultaten zijn door te bladeren: page maal size is {asked}. Verder gaat het, zonder ordening op woorden, met cursor (next van een antwoord).',
    unknownName: '{name} is geen parameter van dit adres en is genegeerd. Het dichtst in de buurt: {nearest}.',
    unknownNameAlone: '{name} is geen parameter van dit adres en is genegeerd.',
    unknownNames: 'Nog {count} namen zijn geen parameters van dit adres en zijn genegeerd.',
    unknownSkill: 'De vaardigheid {value} is hier niet bekend en levert niets op.',
    unknownProvider: 'De aanbieder {value} is hier niet bekend en levert niets op.',
    labelOfSeveral: '“{value}” is de naam van meerdere: {nearest}.',
    labelOfNone: 'Niets heet hier “{value}”. Het dichtst in de buurt: {nearest}.',
    labelOfNoneAlone: 'Niets heet hier “{value}”.',
    replaced: '{value} is vervangen door {successor}; daarop is gezocht.',
    unknownOccupation: 'Het beroep {value} is hier niet bekend en levert niets op.',
    occupationWithoutSkills: 'Welke vaardigheden {value} vraagt, is hier niet bekend; daarom past niets.',
    cutFacet: 'Van het facet {value} worden alleen de {most} meest voorkomende waarden geteld.',
    cutWords: 'Van q zijn alleen de eerste {most} tekens gebruikt.',
    noWords: '“{value}” bevat geen woorden waarop gezocht kan worden en is weggelaten.',
    searchFallback:
      'De zoekmachine antwoordt niet. De eigen zoekfunctie van de catalogus nam het over: er wordt hetzelfde gevonden, de volgorde kan verschillen.',
    ignoredWords:
      'Niet gezocht, omdat ze niets over een onderwerp zeggen, in bijna elk aanbod voorkomen of in geen enkel: {words}.',
    anyWord:
      'Geen aanbod bevat al deze woorden: {words}. Aanbiedingen met meer en met zeldzamere ervan staan bovenaan.',
    manyWords: 'Er wordt alleen gezocht op de eerste {most} woorden van {name}.',
  },
  history,

  basis: {
    'level-word': 'het woord “{word}”, dat niet in elk land hetzelfde EKK-niveau betekent',
    'level-of-programme': 'het niveau van de opleiding waartoe het behoort',
    'language-of-record': 'de taal waarin de gegevens zijn geschreven',
    'zeros-of-number': 'het getal {number}, met de nullen die getallen verliezen',
    'by-map':
      'het element “{pointer}” van de bron, dat zo wordt gelezen volgens de toewijzing die bij de bron is opgegeven',
    'words-of-instance': 'vermeld bij een datum van het aanbod, niet bij het aanbod zelf',
    'hours-per-ects': '{least}–{most} uur per ECTS-punt',
    'nqf-to-eqf': 'uit de inschaling van {levels} in het EKK',
    'outcome-summary': 'uit de samenvatting van de leerresultaten',
    'provider-of-instances': 'uit de aanbieder van de data',
    'provider-of-manifest': 'uit de aanbieder wiens bronnenlijst deze bron noemt',
    'languages-of-instances': 'uit de verschillende talen die bij de data vermeld zijn',
    'mode-of-offer': 'uit de manier van leren die voor het aanbod vermeld is',
    'words-for-open-start': 'uit woorden voor een start op elk moment',
    'words-for-times': 'uit woorden voor de tijd van de week in het rooster',
    'times-from-sessions': 'elke bijeenkomst begint na 17.00 uur of valt in het weekend',
    'clock-of-country': 'tijden in UTC vermeld, zoals klokken in het land ze tonen',
    'group-not-stated': 'er is geen groep vermeld; het geldt voor iedereen die kan deelnemen',
    'places-less-enrolled': 'alle plaatsen min de bezette',
    'city-in-gazetteer': 'coördinaten van de stad uit GeoNames',
    'weeks-from-dates': 'geteld in weken van de eerste tot de laatste dag',
    'no-type-stated': 'er is geen soort vermeld',
    'type-and-partial-qualification': 'uit de vermelde soort en of het deel is van een kwalificatie',
    'label-of-skill': '“{words}” staat in de tekst van het aanbod en is de naam van deze vaardigheid',
  },
  recognition: {
    'report-on-programme':
      'een geldig rapport gaat over een opleiding waarvan het aanbod volgens de bron deel uitmaakt',
    'report-on-offer': 'een geldig rapport gaat over het aanbod',
    'report-on-provider': 'een geldig rapport gaat over de aanbieder, geen over het aanbod zelf',
    'negative-report': 'een geldig rapport is negatief',
    'stated-by-source': 'alleen door de bron vermeld',
    'no-credential': 'er wordt geen bewijs uitgereikt',
    'verifiable-credential': 'een digitaal bewijs kan worden geverifieerd',
    'credential-form-stated': 'de vorm van het bewijs is vermeld',
    'eqf-stated': 'het EKK-niveau is vermeld',
    'eqf-nqf-register': 'het EKK-niveau is dat van een kwalificatieregister',
    'eqf-mapped-from-nqf': 'het EKK-niveau volgt uit een nationaal niveau',
    'eqf-from-programme': 'het EKK-niveau is dat van de opleiding',
    'eqf-derived': 'het EKK-niveau is afgeleid',
    'national-level': 'niveau in een nationaal kader',
    'outcomes-stated': 'leerresultaten zijn vermeld',
    'workload-stated': 'studiepunten of uren zijn vermeld',
    'assessment-stated': 'toetsing is vermeld',
    'supervised-identity-check': 'onder toezicht, met controle van de identiteit',
    'identity-checked': 'de identiteit wordt gecontroleerd',
    'identity-not-checked': 'de identiteit wordt niet gecontroleerd',
  },
  verdict: {
    OUT_OF_SCOPE: 'Het register omvat alleen de EKK-niveaus 5 tot en met 8 en zegt daarom niets over dit aanbod',
    PROVIDER_NOT_FOUND: 'De aanbieder is niet in het register gevonden; dat zegt op zichzelf niets over de kwaliteit',
    PROVIDER_AMBIGUOUS:
      'Meerdere instellingen in het register zouden deze aanbieder kunnen zijn; er is er geen gekozen',
    PROVIDER_CLOSED: 'In het register staat deze aanbieder als gesloten of gefuseerd',
    NEGATIVE_PROGRAMME: 'Dit aanbod zelf is extern beoordeeld, met een negatief resultaat',
    PROGRAMME_ASSURED: 'Dit aanbod zelf is extern beoordeeld',
    INHERITED_PROGRAMME:
      'Dit aanbod zelf is extern beoordeeld, in een rapport over een met de aanbieder verbonden instelling',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Een opleiding waarvan dit aanbod volgens de bron deel uitmaakt, is extern beoordeeld; over dit aanbod alleen is niets gevonden',
    NEGATIVE_INSTITUTION:
      'De aanbieder is extern beoordeeld, met een negatief resultaat; over dit aanbod zelf is niets gevonden',
    LEVEL_NOT_COVERED:
      'De aanbieder is extern beoordeeld, maar staat in het register niet vermeld voor het niveau van dit aanbod',
    INSTITUTION_ASSURED: 'De aanbieder is extern beoordeeld; over dit aanbod zelf is niets gevonden',
    INHERITED_INSTITUTION:
      'Een instelling die in de aanbieder is opgegaan, is extern beoordeeld; over dit aanbod zelf is niets gevonden',
    PARTIAL_INHERITANCE_ONLY:
      'Alleen een onderdeel van de aanbieder, of een alliantie waartoe de aanbieder behoort, is extern beoordeeld; over dit aanbod zelf is niets gevonden',
    EXPIRED:
      'De laatste gevonden externe beoordeling is niet meer geldig; buiten het register kan er een nieuwere zijn',
    NOT_YET_VALID: 'Er is een externe beoordeling gevonden, maar de geldigheid ervan is nog niet begonnen',
    NOT_COVERED: 'Het register bevat rapporten over deze aanbieder, maar geen dat dit aanbod omvat',
    PENDING_EQAR_CHECK: 'De enige rapporten over deze aanbieder worden nog door het register gecontroleerd',
    NO_REPORTS: 'Het register kent deze aanbieder, maar bevat er geen rapport over',
  },
  related: {
    skills:
      '{count, plural, one {Heeft een vaardigheid gemeen: {names}.} other {Heeft # vaardigheden gemeen, zoals: {names}.}}',
    fields:
      '{count, plural, one {Valt onder dezelfde onderwijsrichting: {names}.} other {Valt onder # dezelfde onderwijsrichtingen: {names}.}}',
    next: 'Het is het eerstvolgende hogere niveau.',
    same: 'Het is hetzelfde niveau.',
  },
  ranking: {
    understood: 'aanbod met wat woorden van de zoekvraag naast het onderwerp zeggen (“online”, “5 ECTS”)',
    readerLanguage: 'aanbod met een uitvoering in de taal van de lezer',
    words: 'meer van de woorden',
    typo: 'minder tikfouten',
    proximity: 'woorden die dichter bij elkaar staan',
    attributeRank: 'woorden in een tekst die meer zegt (zie “texts”)',
    wordPosition: 'woorden dichter bij het begin van de tekst',
    exactness: 'woorden zoals ze zijn ingetypt',
    titleWords: 'meer van de woorden in de titel, zoals ingetypt vóór andere vormen',
    textWeight: 'woorden in teksten die meer zeggen (zie “texts”), en vaker',
    titleLength: 'kortere titels',
    changedMonth: 'de maand van de laatste wijziging, de jongste eerst',
    nextStart: 'de eerstvolgende start waaraan nog kan worden deelgenomen, de vroegste eerst',
    ects: 'minder ECTS-punten',
    price: 'de lagere prijs',
    updated: 'de laatste wijziging, de jongste eerst',
    id: 'de id van het aanbod, zodat de volgorde altijd dezelfde is',
    never: 'Oordeel, volledigheid en aanbieder veranderen de volgorde nooit.',
  },
};
