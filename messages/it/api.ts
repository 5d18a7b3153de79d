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

/** Italian. */
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
    invalidParameters: 'Alcuni parametri non sono utilizzabili',
    invalidParametersDetail: '{count} parametri non sono utilizzabili: {names}.',
    oneInvalidParameter: 'Il parametro {names} non è utilizzabile.',
    notFound: 'Non trovato',
    notFoundDetail: 'A questo indirizzo non c’è nulla.',
    offerNotFound: 'Non c’è un’offerta con l’identificativo {id}.',
    providerNotFound: 'Non c’è un erogatore con l’identificativo {id}.',
    sourceNotFound: 'Non c’è una fonte con l’identificativo {id}.',
    allianceNotFound: 'Non c’è un’alleanza con l’identificativo {id}.',
    runNotFound: 'Questa fonte non ha un’esecuzione con l’identificativo {id}.',
    notAcceptable: 'Nessuno dei formati richiesti è disponibile',
    notAcceptableDetail: 'Sono disponibili: {types}.',
    methodNotAllowed: 'Metodo non consentito',
    methodNotAllowedDetail: 'Qui si possono usare solo GET, HEAD e OPTIONS.',
    tooManyRequests: 'Troppe richieste',
    tooManyRequestsDetail: 'Da questo client sono arrivate più di {limit} richieste in un minuto.',
    badRequest: 'La richiesta non è leggibile',
    badRequestDetail: 'L’indirizzo o un’intestazione della richiesta non è ben formato.',
    unavailable: 'Al momento non disponibile',
    unavailableDetail:
      '{part, select, engine {Il motore di ricerca} other {La base di dati}} non risponde. Riprovi più tardi.',
    tooManyWaiting: 'In questo momento qui attendono troppe richieste. Riprovi tra qualche secondo.',
    tookTooLong: 'La risposta ha richiesto troppo tempo. Riprovi più tardi.',
    internal: 'Qui qualcosa non ha funzionato',
    internalDetail: 'Non è stato possibile preparare la risposta. L’errore è nostro ed è stato annotato.',
    notInList: '«{value}» non è un valore di {name}. I più vicini: {nearest}.',
    notInListAll: '«{value}» non è un valore di {name}: {nearest}.',
    range: '«{value}» non è un numero né un intervallo: scriva 6, 5-7, 3- (almeno) o -5 (al massimo).',
    rangeBounds: '«{value}» è fuori dall’intervallo da {least} a {most}.',
    rangeOrder: '«{value}» finisce prima di iniziare.',
    day: '«{value}» non è un giorno: scriva AAAA-MM-GG.',
    mostWords:
      'Quasi nessuna offerta contiene tutte le parole. {count, plural, one {L’ultimo risultato ne contiene} many {Gli ultimi # risultati ne contengono} other {Gli ultimi # risultati ne contengono}} la maggior parte.',
    haveAlone: 'have richiede accanto want: le competenze desiderate.',
    manyWanted: 'want indica più competenze di quante se ne confrontino; si confrontano le prime {most}.',
    dayOrder: 'startsTo ({to}) precede startsFrom ({from}).',
    whole: '«{value}» non è un numero intero da {least} a {most}.',
    flag: '«{value}» non è né true né false.',
    place: '«{value}» non è un luogo: indicare il codice di un Paese, un codice NUTS o il nome di una città.',
    point: '«{value}» non è un punto: indicare latitudine e longitudine in gradi, come in 47.1,15.4.',
    nearCut: 'Ci sono più di {most} luoghi entro quella distanza: la ricerca riguarda i {most} più vicini.',
    currency: '«{value}» non è una valuta: indicare tre lettere (ISO 4217).',
    encoding: 'Il valore di {name} non è UTF-8 con codifica percentuale.',
    tooMany: '{name} ha più di {most} valori.',
    notBuiltYet: '{name} non esiste ancora.',
    cursor: '«{value}» non è una posizione che una risposta ha dato come next.',
    repeated: '{name} può essere indicato una sola volta.',
    tooDeep:
      'Si possono scorrere solo i primi {most} risultati: page per size è {asked}. Oltre, un ordine senza parole prosegue con cursor (next di una risposta).',
    unknownName: '{name} non è un parametro di questo indirizzo e non è stato considerato. Il più vicino: {nearest}.',
    unknownNameAlone: '{name} non è un parametro di questo indirizzo e non è stato considerato.',
    unknownNames: 'Altri {count} nomi non sono parametri di questo indirizzo e non sono stati considerati.',
    unknownSkill: 'La competenza {value} qui non è nota e non corrisponde a nulla.',
    unknownProvider: 'L’erogatore {value} qui non è noto e non corrisponde a nulla.',
    labelOfSeveral: '«{value}» è la denominazione di più voci: {nearest}.',
    labelOfNone: 'Qui nulla si chiama «{value}». Più vicino: {nearest}.',
    labelOfNoneAlone: 'Qui nulla si chiama «{value}».',
    replaced: '{value} è stato sostituito da {successor}, che è stato cercato.',
    unknownOccupation: 'La professione {value} qui non è nota e non corrisponde a nulla.',
    occupationWithoutSkills: 'Quali competenze richieda {value} qui non è noto; perciò nulla corrisponde.',
    cutFacet: 'Della faccetta {value} si contano solo i {most} valori più frequenti.',
    cutWords: 'Di q sono stati considerati solo i primi {most} caratteri.',
    noWords: '«{value}» non contiene parole che si possano cercare ed è stato tralasciato.',
    searchFallback:
      'Il motore di ricerca non risponde. L’ha sostituito la ricerca propria del catalogo: si trova lo stesso, l’ordine può variare.',
    ignoredWords:
      'Non cercate, perché non dicono nulla di un argomento, sono in quasi ogni offerta o in nessuna: {words}.',
    anyWord:
      'Nessuna offerta contiene tutte queste parole: {words}. Vengono prima quelle che ne contengono di più, e di più rare.',
    manyWords: 'Si cercano solo le prime {most} parole di {name}.',
  },
  history,

  basis: {
    'level-word': 'la parola «{word}», che non indica lo stesso livello EQF in tutti i paesi',
    'level-of-programme': 'il livello del programma di cui fa parte',
    'language-of-record': 'la lingua in cui è scritta la scheda',
    'zeros-of-number': 'il numero {number}, con gli zeri che i numeri perdono',
    'by-map': 'l’elemento «{pointer}» della fonte, letto così secondo la tabella di corrispondenze data con la fonte',
    'words-of-instance': 'indicato da un’edizione, non dall’offerta stessa',
    'hours-per-ects': '{least}–{most} ore per credito ECTS',
    'nqf-to-eqf': 'dalla referenziazione di {levels} all’EQF',
    'outcome-summary': 'dal riassunto dei risultati di apprendimento',
    'provider-of-instances': 'da chi tiene le edizioni',
    'provider-of-manifest': 'da chi ha l’elenco di fonti che nomina questa',
    'languages-of-instances': 'dalle diverse lingue indicate per le edizioni',
    'mode-of-offer': 'dalla modalità indicata per l’offerta',
    'words-for-open-start': 'dalle parole su un inizio in qualsiasi momento',
    'words-for-times': 'dalle parole sul momento della settimana nelle informazioni sull’orario',
    'times-from-sessions': 'ogni incontro inizia dopo le 17:00 o si tiene nel fine settimana',
    'clock-of-country': 'orari indicati in UTC, secondo gli orologi del paese',
    'group-not-stated': 'non è indicato alcun gruppo; vale per chiunque possa partecipare',
    'places-less-enrolled': 'tutti i posti meno quelli occupati',
    'city-in-gazetteer': 'coordinate della città da GeoNames',
    'weeks-from-dates': 'contata in settimane dal primo all’ultimo giorno',
    'no-type-stated': 'non è indicato alcun tipo',
    'type-and-partial-qualification': 'dal tipo indicato e dal fatto che sia o no parte di una qualificazione',
    'label-of-skill': '«{words}» compare nel testo dell’offerta ed è la denominazione di questa competenza',
  },

  recognition: {
    'report-on-programme':
      'un rapporto in corso di validità riguarda un programma di cui l’offerta è indicata come parte',
    'report-on-offer': 'un rapporto in corso di validità riguarda l’offerta',
    'report-on-provider': 'un rapporto in corso di validità riguarda l’erogatore, nessuno l’offerta stessa',
    'negative-report': 'un rapporto in corso di validità è negativo',
    'stated-by-source': 'indicato solo dalla fonte',
    'no-credential': 'non si rilascia alcuna credenziale',
    'verifiable-credential': 'una credenziale digitale è verificabile',
    'credential-form-stated': 'è indicata la forma della credenziale',
    'eqf-stated': 'è indicato il livello EQF',
    'eqf-nqf-register': 'il livello EQF è quello di un registro delle qualificazioni',
    'eqf-mapped-from-nqf': 'il livello EQF deriva da un livello nazionale',
    'eqf-from-programme': 'il livello EQF è quello del suo programma',
    'eqf-derived': 'il livello EQF è stato dedotto',
    'national-level': 'livello in un quadro nazionale',
    'outcomes-stated': 'sono indicati risultati di apprendimento',
    'workload-stated': 'sono indicati crediti od ore',
    'assessment-stated': 'è indicata la valutazione',
    'supervised-identity-check': 'sorvegliato, con verifica dell’identità',
    'identity-checked': 'l’identità è verificata',
    'identity-not-checked': 'l’identità non è verificata',
  },
  verdict: {
    OUT_OF_SCOPE: 'Il registro copre solo i livelli EQF da 5 a 8, quindi non dice nulla su questa offerta',
    PROVIDER_NOT_FOUND: 'L’erogatore non è stato trovato nel registro; questo da solo non dice nulla sulla sua qualità',
    PROVIDER_AMBIGUOUS:
      'Più istituzioni nel registro potrebbero essere questo erogatore; non ne è stata scelta nessuna',
    PROVIDER_CLOSED: 'Nel registro questo erogatore risulta chiuso o fuso con altri',
    NEGATIVE_PROGRAMME: 'Questa stessa offerta è stata oggetto di una valutazione esterna, con esito negativo',
    PROGRAMME_ASSURED: 'Questa stessa offerta è stata oggetto di una valutazione esterna',
    INHERITED_PROGRAMME:
      'Questa stessa offerta è stata oggetto di una valutazione esterna, in un rapporto su un’istituzione collegata all’erogatore',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Un programma di cui, secondo la fonte, fa parte questa offerta è stato oggetto di una valutazione esterna; nulla è stato trovato su questa offerta da sola',
    NEGATIVE_INSTITUTION:
      'L’erogatore è stato oggetto di una valutazione esterna, con esito negativo; non è stato trovato nulla su questa stessa offerta',
    LEVEL_NOT_COVERED:
      'L’erogatore è stato oggetto di una valutazione esterna, ma non risulta nel registro per il livello di questa offerta',
    INSTITUTION_ASSURED:
      'L’erogatore è stato oggetto di una valutazione esterna; non è stato trovato nulla su questa stessa offerta',
    INHERITED_INSTITUTION:
      'Un’istituzione confluita nell’erogatore è stata oggetto di una valutazione esterna; non è stato trovato nulla su questa stessa offerta',
    PARTIAL_INHERITANCE_ONLY:
      'Solo una parte dell’erogatore, o un’alleanza a cui appartiene, è stata oggetto di una valutazione esterna; non è stato trovato nulla su questa stessa offerta',
    EXPIRED: 'L’ultima valutazione esterna trovata non è più valida; fuori dal registro può essercene una più recente',
    NOT_YET_VALID: 'È stata trovata una valutazione esterna, ma la sua validità non è ancora iniziata',
    NOT_COVERED: 'Il registro contiene rapporti su questo erogatore, ma nessuno che copra questa offerta',
    PENDING_EQAR_CHECK: 'Gli unici rapporti su questo erogatore sono ancora in corso di verifica da parte del registro',
    NO_REPORTS: 'Il registro conosce questo erogatore ma non contiene alcun rapporto su di esso',
  },

  /** Why an offer is related to another. */
  related: {
    skills:
      '{count, plural, one {Condivide una competenza: {names}.} many {Condivide # competenze, tra cui: {names}.} other {Condivide # competenze, tra cui: {names}.}}',
    fields:
      '{count, plural, one {È nello stesso campo: {names}.} many {È in # campi uguali: {names}.} other {È in # campi uguali: {names}.}}',
    next: 'È il livello superiore successivo.',
    same: 'È dello stesso livello.',
  },

  /** What puts offers before others (`GET /v1/ranking`). */
  ranking: {
    understood: 'le offerte che hanno ciò che parole della ricerca dicono accanto al suo tema («online», «5 ECTS»)',
    readerLanguage: 'le offerte con un’edizione nella lingua di chi legge',
    words: 'più parole',
    typo: 'meno lettere sbagliate',
    proximity: 'parole più vicine tra loro',
    attributeRank: 'parole in un testo che dice di più (vedi «texts»)',
    wordPosition: 'parole più vicine all’inizio del testo',
    exactness: 'parole come sono state scritte',
    titleWords: 'più parole nel titolo, come sono state scritte prima di altre forme',
    textWeight: 'parole in testi che dicono di più (vedi «texts»), e più spesso',
    titleLength: 'titoli più brevi',
    changedMonth: 'il mese dell’ultima modifica, il più recente per primo',
    nextStart: 'il prossimo inizio a cui ci si può ancora unire, il più vicino per primo',
    ects: 'meno crediti ECTS',
    price: 'il prezzo più basso',
    updated: 'l’ultima modifica, la più recente per prima',
    id: 'l’identificativo dell’offerta, perché l’ordine sia sempre lo stesso',
    never: 'Esito, completezza ed erogatore non cambiano mai l’ordine.',
  },
};
