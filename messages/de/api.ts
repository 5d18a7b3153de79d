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

/** German. */
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
    invalidParameters: 'Einige Parameter sind nicht verwendbar',
    invalidParametersDetail: '{count} Parameter sind nicht verwendbar: {names}.',
    oneInvalidParameter: 'Der Parameter {names} ist nicht verwendbar.',
    notFound: 'Nicht gefunden',
    notFoundDetail: 'Unter dieser Adresse gibt es nichts.',
    offerNotFound: 'Es gibt kein Angebot mit der Kennung {id}.',
    providerNotFound: 'Es gibt keinen Anbieter mit der Kennung {id}.',
    sourceNotFound: 'Es gibt keine Quelle mit der Kennung {id}.',
    allianceNotFound: 'Es gibt keine Allianz mit der Kennung {id}.',
    runNotFound: 'Diese Quelle hat keinen Lauf mit der Kennung {id}.',
    notAcceptable: 'Keines der verlangten Formate ist verfügbar',
    notAcceptableDetail: 'Verfügbar sind: {types}.',
    methodNotAllowed: 'Methode nicht erlaubt',
    methodNotAllowedDetail: 'Hier sind nur GET, HEAD und OPTIONS möglich.',
    tooManyRequests: 'Zu viele Anfragen',
    tooManyRequestsDetail: 'Von diesem Client kamen mehr als {limit} Anfragen in einer Minute.',
    badRequest: 'Die Anfrage ist nicht lesbar',
    badRequestDetail: 'Die Adresse oder ein Kopf der Anfrage ist fehlerhaft.',
    unavailable: 'Im Augenblick nicht verfügbar',
    unavailableDetail:
      '{part, select, engine {Die Suchmaschine} other {Der Speicher}} antwortet nicht. Bitte versuchen Sie es später noch einmal.',
    tooManyWaiting: 'Im Moment warten hier zu viele Anfragen. Bitte versuchen Sie es in einigen Sekunden noch einmal.',
    tookTooLong: 'Die Antwort hat zu lange gedauert. Bitte versuchen Sie es später noch einmal.',
    internal: 'Hier ist etwas schiefgegangen',
    internalDetail: 'Die Antwort konnte nicht erstellt werden. Der Fehler liegt bei uns und wurde vermerkt.',

    notInList: '„{value}“ ist kein Wert von {name}. Am nächsten liegen: {nearest}.',
    notInListAll: '„{value}“ ist kein Wert von {name}: {nearest}.',
    range: '„{value}“ ist weder Zahl noch Bereich: Schreiben Sie 6, 5-7, 3- (mindestens) oder -5 (höchstens).',
    rangeBounds: '„{value}“ liegt außerhalb von {least} bis {most}.',
    rangeOrder: '„{value}“ endet vor dem Anfang.',
    day: '„{value}“ ist kein Tag: Schreiben Sie JJJJ-MM-TT.',
    mostWords:
      'Kaum ein Angebot enthält alle Wörter. {count, plural, one {Der letzte Treffer enthält} other {Die letzten # Treffer enthalten}} die meisten davon.',
    haveAlone: 'have braucht daneben want: die gewünschten Kompetenzen.',
    manyWanted: 'want steht für mehr Kompetenzen, als verglichen werden; verglichen werden die ersten {most}.',
    dayOrder: 'startsTo ({to}) liegt vor startsFrom ({from}).',
    whole: '„{value}“ ist keine ganze Zahl von {least} bis {most}.',
    flag: '„{value}“ ist weder true noch false.',
    place: '„{value}“ ist kein Ort: Ländercode, NUTS-Code oder Name einer Stadt angeben.',
    point: '„{value}“ ist kein Punkt: Breite und Länge in Grad angeben, wie in 47.1,15.4.',
    nearCut: 'In diesem Umkreis liegen mehr als {most} Orte: gesucht wurde an den {most} nächsten.',
    currency: '„{value}“ ist keine Währung: drei Buchstaben angeben (ISO 4217).',
    encoding: 'Der Wert von {name} ist kein prozentkodiertes UTF-8.',
    tooMany: '{name} hat mehr als {most} Werte.',
    notBuiltYet: '{name} gibt es noch nicht.',
    cursor: '„{value}“ ist keine Stelle, die eine Antwort als next genannt hat.',
    repeated: '{name} darf nur einmal vorkommen.',
    tooDeep:
      'Nur die ersten {most} Ergebnisse lassen sich durchblättern: page mal size ist {asked}. Darüber hinaus geht es, wo nicht nach Wörtern geordnet wird, mit cursor (next einer Antwort).',
    unknownName: '{name} ist kein Parameter dieser Adresse und wurde nicht beachtet. Am nächsten liegt: {nearest}.',
    unknownNameAlone: '{name} ist kein Parameter dieser Adresse und wurde nicht beachtet.',
    unknownNames: '{count} weitere Namen sind keine Parameter dieser Adresse und wurden nicht beachtet.',
    unknownSkill: 'Die Kompetenz {value} ist hier nicht bekannt und trifft auf nichts zu.',
    unknownProvider: 'Der Anbieter {value} ist hier nicht bekannt und trifft auf nichts zu.',
    labelOfSeveral: '„{value}“ ist die Bezeichnung von mehreren: {nearest}.',
    labelOfNone: 'Hier heißt nichts „{value}“. Am nächsten: {nearest}.',
    labelOfNoneAlone: 'Hier heißt nichts „{value}“.',
    replaced: '{value} wurde durch {successor} ersetzt; danach wurde gesucht.',
    unknownOccupation: 'Der Beruf {value} ist hier nicht bekannt und trifft auf nichts zu.',
    occupationWithoutSkills: 'Welche Kompetenzen {value} verlangt, ist hier nicht bekannt; darum passt nichts.',
    cutFacet: 'Von der Facette {value} werden nur die {most} häufigsten Werte gezählt.',
    cutWords: 'Von q wurden nur die ersten {most} Zeichen beachtet.',
    noWords: '„{value}“ enthält keine Wörter, nach denen gesucht werden kann, und wurde nicht berücksichtigt.',
    searchFallback:
      'Die Suchmaschine antwortet nicht. Die eigene Suche des Katalogs ist eingesprungen: Gefunden wird dasselbe, die Reihenfolge kann abweichen.',
    ignoredWords:
      'Danach wurde nicht gesucht, weil es nichts über ein Thema sagt, in fast jedem Angebot vorkommt oder in keinem: {words}.',
    anyWord: 'Kein Angebot enthält alle diese Wörter: {words}. Angebote mit mehr und mit selteneren davon stehen vorn.',
    manyWords: 'Gesucht wird nur nach den ersten {most} Wörtern von {name}.',
  },

  history,

  basis: {
    'level-word': 'das Wort „{word}“, das nicht in allen Ländern dieselbe EQR-Stufe meint',
    'level-of-programme': 'die Stufe des Studiengangs, zu dem es gehört',
    'language-of-record': 'die Sprache, in der der Eintrag verfasst ist',
    'zeros-of-number': 'die Zahl {number}, mit den Nullen, die Zahlen verlieren',
    'by-map': 'das Element „{pointer}“ der Quelle, das nach der mit der Quelle angegebenen Zuordnung so gelesen wird',
    'words-of-instance': 'von einer Durchführung angegeben, nicht vom Angebot selbst',
    'hours-per-ects': '{least}–{most} Stunden je ECTS-Punkt',
    'nqf-to-eqf': 'aus der Zuordnung von {levels} zum EQR',
    'outcome-summary': 'aus der Zusammenfassung der Lernergebnisse',
    'provider-of-instances': 'aus dem Anbieter der Termine',
    'provider-of-manifest': 'aus dem Anbieter, dessen Quellenliste dieses Angebot führt',
    'languages-of-instances': 'aus den mehreren Sprachen, die zu Terminen angegeben sind',
    'mode-of-offer': 'aus der Lernform, die für das Angebot angegeben ist',
    'words-for-open-start': 'aus den Worten für einen jederzeit möglichen Beginn',
    'words-for-times': 'aus den Worten für die Zeit in der Woche bei den Angaben zum Ablauf',
    'times-from-sessions': 'jeder Termin beginnt nach 17:00 oder liegt am Wochenende',
    'clock-of-country': 'in UTC angegebene Zeiten, wie Uhren sie im Land zeigen',
    'group-not-stated': 'keine Gruppe ist genannt; es gilt für alle, die teilnehmen können',
    'places-less-enrolled': 'alle Plätze abzüglich der vergebenen',
    'city-in-gazetteer': 'Koordinaten der Stadt aus GeoNames',
    'weeks-from-dates': 'in Wochen vom ersten bis zum letzten Tag gezählt',
    'no-type-stated': 'eine Art ist nicht angegeben',
    'type-and-partial-qualification': 'aus der angegebenen Art und daraus, ob es Teil einer Qualifikation ist',
    'label-of-skill': '„{words}“ steht im Text des Angebots und ist die Bezeichnung dieser Kompetenz',
  },

  recognition: {
    'report-on-programme': 'ein gültiger Bericht gilt einem Programm, zu dem das Angebot laut Angabe gehört',
    'report-on-offer': 'ein gültiger Bericht gilt dem Angebot',
    'report-on-provider': 'ein gültiger Bericht gilt dem Anbieter, keiner dem Angebot selbst',
    'negative-report': 'ein gültiger Bericht ist negativ',
    'stated-by-source': 'nur von der Quelle angegeben',
    'no-credential': 'es wird kein Nachweis ausgestellt',
    'verifiable-credential': 'ein digitaler Nachweis lässt sich überprüfen',
    'credential-form-stated': 'die Form des Nachweises ist angegeben',
    'eqf-stated': 'das EQR-Niveau ist angegeben',
    'eqf-nqf-register': 'das EQR-Niveau ist das eines Qualifikationsregisters',
    'eqf-mapped-from-nqf': 'das EQR-Niveau folgt aus einem nationalen Niveau',
    'eqf-from-programme': 'das EQR-Niveau ist das seines Programms',
    'eqf-derived': 'das EQR-Niveau wurde abgeleitet',
    'national-level': 'Niveau in einem nationalen Rahmen',
    'outcomes-stated': 'Lernergebnisse sind angegeben',
    'workload-stated': 'Leistungspunkte oder Stunden sind angegeben',
    'assessment-stated': 'die Prüfung ist angegeben',
    'supervised-identity-check': 'beaufsichtigt, mit Prüfung der Identität',
    'identity-checked': 'die Identität wird geprüft',
    'identity-not-checked': 'die Identität wird nicht geprüft',
  },

  verdict: {
    OUT_OF_SCOPE: 'Das Register umfasst nur die EQR-Stufen 5 bis 8 und sagt daher nichts über dieses Angebot',
    PROVIDER_NOT_FOUND: 'Der Anbieter wurde im Register nicht gefunden; das allein sagt nichts über seine Qualität',
    PROVIDER_AMBIGUOUS: 'Mehrere Einrichtungen im Register könnten dieser Anbieter sein; es wurde keine ausgewählt',
    PROVIDER_CLOSED: 'Das Register führt diesen Anbieter als geschlossen oder fusioniert',
    NEGATIVE_PROGRAMME: 'Dieses Angebot selbst wurde extern begutachtet, mit negativem Ergebnis',
    PROGRAMME_ASSURED: 'Dieses Angebot selbst wurde extern begutachtet',
    INHERITED_PROGRAMME:
      'Dieses Angebot selbst wurde extern begutachtet, in einem Bericht über eine mit dem Anbieter verbundene Einrichtung',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Ein Studienprogramm, zu dem dieses Angebot laut Quelle gehört, wurde extern begutachtet; über dieses Angebot allein wurde nichts gefunden',
    NEGATIVE_INSTITUTION:
      'Der Anbieter wurde extern begutachtet, mit negativem Ergebnis; über dieses Angebot selbst wurde nichts gefunden',
    LEVEL_NOT_COVERED:
      'Der Anbieter wurde extern begutachtet, das Register führt ihn aber nicht für die Stufe dieses Angebots',
    INSTITUTION_ASSURED: 'Der Anbieter wurde extern begutachtet; über dieses Angebot selbst wurde nichts gefunden',
    INHERITED_INSTITUTION:
      'Eine Einrichtung, die im Anbieter aufgegangen ist, wurde extern begutachtet; über dieses Angebot selbst wurde nichts gefunden',
    PARTIAL_INHERITANCE_ONLY:
      'Nur ein Teil des Anbieters oder eine Allianz, der er angehört, wurde extern begutachtet; über dieses Angebot selbst wurde nichts gefunden',
    EXPIRED:
      'Die letzte gefundene externe Begutachtung ist nicht mehr gültig; außerhalb des Registers kann es eine neuere geben',
    NOT_YET_VALID: 'Es wurde eine externe Begutachtung gefunden, ihre Gültigkeit hat aber noch nicht begonnen',
    NOT_COVERED: 'Das Register enthält Berichte über diesen Anbieter, aber keinen, der dieses Angebot umfasst',
    PENDING_EQAR_CHECK: 'Die einzigen Berichte über diesen Anbieter werden vom Register noch geprüft',
    NO_REPORTS: 'Das Register kennt diesen Anbieter, enthält aber keinen Bericht über ihn',
  },

  /** Why an offer is related to another. */
  related: {
    skills: '{count, plural, one {Teilt eine Kompetenz: {names}.} other {Teilt # Kompetenzen, etwa: {names}.}}',
    fields:
      '{count, plural, one {Gehört zum selben Bildungsfeld: {names}.} other {Gehört zu # gleichen Bildungsfeldern: {names}.}}',
    next: 'Es ist die nächsthöhere Stufe.',
    same: 'Es ist dieselbe Stufe.',
  },

  /** What puts offers before others (`GET /v1/ranking`). */
  ranking: {
    understood: 'Angebote mit dem, was Wörter der Suche neben ihrem Gegenstand sagen („online“, „5 ECTS“)',
    readerLanguage: 'Angebote mit einem Durchgang in der Sprache der Lesenden',
    words: 'mehr der Wörter',
    typo: 'weniger vertippte Buchstaben',
    proximity: 'Wörter, die näher beieinander stehen',
    attributeRank: 'Wörter in einem Text, der mehr sagt (siehe „texts“)',
    wordPosition: 'Wörter näher am Anfang des Textes',
    exactness: 'Wörter, wie sie eingegeben wurden',
    titleWords: 'mehr der Wörter im Titel, wie eingegeben vor anderen Formen',
    textWeight: 'Wörter in Texten, die mehr sagen (siehe „texts“), und öfter',
    titleLength: 'kürzere Titel',
    changedMonth: 'der Monat der letzten Änderung, der jüngste zuerst',
    nextStart: 'der nächste Beginn, dem man sich noch anschließen kann, der früheste zuerst',
    ects: 'weniger ECTS-Punkte',
    price: 'der niedrigere Preis',
    updated: 'die letzte Änderung, die jüngste zuerst',
    id: 'die Kennung des Angebots, damit die Reihenfolge immer dieselbe ist',
    never: 'Urteil, Vollständigkeit und Anbieter ändern die Reihenfolge nie.',
  },
};
