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

/** Spanish. */
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
    invalidParameters: 'Algunos parámetros no se pueden usar',
    invalidParametersDetail: '{count} parámetros no se pueden usar: {names}.',
    oneInvalidParameter: 'El parámetro {names} no se puede usar.',
    notFound: 'No encontrado',
    notFoundDetail: 'No hay nada en esta dirección.',
    offerNotFound: 'No hay ninguna oferta con el identificador {id}.',
    providerNotFound: 'No hay ningún proveedor con el identificador {id}.',
    sourceNotFound: 'No hay ninguna fuente con el identificador {id}.',
    allianceNotFound: 'No hay ninguna alianza con el identificador {id}.',
    runNotFound: 'Esta fuente no tiene ninguna pasada con el identificador {id}.',
    notAcceptable: 'Ninguno de los formatos pedidos está disponible',
    notAcceptableDetail: 'Están disponibles: {types}.',
    methodNotAllowed: 'Método no permitido',
    methodNotAllowedDetail: 'Aquí solo se pueden usar GET, HEAD y OPTIONS.',
    tooManyRequests: 'Demasiadas peticiones',
    tooManyRequestsDetail: 'De este cliente llegaron más de {limit} peticiones en un minuto.',
    badRequest: 'La petición no se puede leer',
    badRequestDetail: 'La dirección o una cabecera de la petición está mal formada.',
    unavailable: 'No disponible por el momento',
    unavailableDetail:
      '{part, select, engine {El motor de búsqueda} other {La base de datos}} no responde. Inténtelo de nuevo más tarde.',
    tooManyWaiting: 'En este momento esperan aquí demasiadas peticiones. Inténtelo de nuevo en unos segundos.',
    tookTooLong: 'La respuesta tardó demasiado. Inténtelo de nuevo más tarde.',
    internal: 'Algo ha fallado aquí',
    internalDetail: 'No se pudo elaborar la respuesta. El fallo es nuestro y ha quedado anotado.',
    notInList: '«{value}» no es un valor de {name}. Los más próximos: {nearest}.',
    notInListAll: '«{value}» no es un valor de {name}: {nearest}.',
    range: '«{value}» no es un número ni un intervalo: escriba 6, 5-7, 3- (al menos) o -5 (como máximo).',
    rangeBounds: '«{value}» está fuera del intervalo de {least} a {most}.',
    rangeOrder: '«{value}» termina antes de empezar.',
    day: '«{value}» no es un día: escriba AAAA-MM-DD.',
    mostWords:
      'Casi ninguna oferta contiene todas las palabras. {count, plural, one {El último resultado contiene} many {Los últimos # resultados contienen} other {Los últimos # resultados contienen}} la mayoría de ellas.',
    haveAlone: 'have necesita want a su lado: las competencias deseadas.',
    manyWanted: 'want equivale a más competencias de las que se comparan; se comparan las primeras {most}.',
    dayOrder: 'startsTo ({to}) es anterior a startsFrom ({from}).',
    whole: '«{value}» no es un número entero de {least} a {most}.',
    flag: '«{value}» no es ni true ni false.',
    place: '«{value}» no es un lugar: escriba un código de país, un código NUTS o el nombre de una ciudad.',
    point: '«{value}» no es un punto: escriba latitud y longitud en grados, como en 47.1,15.4.',
    nearCut: 'Hay más de {most} lugares a esa distancia: se han buscado los {most} más cercanos.',
    currency: '«{value}» no es una moneda: escriba tres letras (ISO 4217).',
    encoding: 'El valor de {name} no es UTF-8 con codificación por ciento.',
    tooMany: '{name} tiene más de {most} valores.',
    notBuiltYet: '{name} aún no existe.',
    cursor: '«{value}» no es una posición que una respuesta diera como next.',
    repeated: '{name} solo se puede indicar una vez.',
    tooDeep:
      'Solo se pueden recorrer los primeros {most} resultados: page por size es {asked}. Más allá, un orden sin palabras sigue con cursor (next de una respuesta).',
    unknownName: '{name} no es un parámetro de esta dirección y no se tuvo en cuenta. El más próximo: {nearest}.',
    unknownNameAlone: '{name} no es un parámetro de esta dirección y no se tuvo en cuenta.',
    unknownNames: 'Otros {count} nombres no son parámetros de esta dirección y no se tuvieron en cuenta.',
    unknownSkill: 'La competencia {value} no se conoce aquí y no coincide con nada.',
    unknownProvider: 'El proveedor {value} no se conoce aquí y no coincide con nada.',
    labelOfSeveral: '«{value}» es la denominación de varios: {nearest}.',
    labelOfNone: 'Nada se llama aquí «{value}». Lo más parecido: {nearest}.',
    labelOfNoneAlone: 'Nada se llama aquí «{value}».',
    replaced: '{value} fue sustituido por {successor}, que es lo que se buscó.',
    unknownOccupation: 'La profesión {value} no se conoce aquí y no coincide con nada.',
    occupationWithoutSkills: 'No se sabe aquí qué competencias requiere {value}; por eso nada coincide.',
    cutFacet: 'De la faceta {value} solo se cuentan los {most} valores más frecuentes.',
    cutWords: 'Solo se tuvieron en cuenta los primeros {most} caracteres de q.',
    noWords: '«{value}» no contiene palabras que se puedan buscar y se dejó de lado.',
    searchFallback:
      'El motor de búsqueda no responde. Lo ha sustituido la búsqueda propia del catálogo: se encuentra lo mismo, el orden puede variar.',
    ignoredWords:
      'No se buscaron, porque no dicen nada de un tema, están en casi todas las ofertas o en ninguna: {words}.',
    anyWord:
      'Ninguna oferta contiene todas estas palabras: {words}. Primero van las que contienen más de ellas y más raras.',
    manyWords: 'Solo se buscan las primeras {most} palabras de {name}.',
  },
  history,

  basis: {
    'level-word': 'la palabra «{word}», que no indica el mismo nivel del MEC en todos los países',
    'level-of-programme': 'el nivel del programa al que pertenece',
    'language-of-record': 'el idioma en que está redactado el registro',
    'zeros-of-number': 'el número {number}, con los ceros que los números pierden',
    'by-map':
      'el elemento «{pointer}» de la fuente, que se lee así según la tabla de correspondencias dada con la fuente',
    'words-of-instance': 'indicado por una edición, no por la propia oferta',
    'hours-per-ects': '{least}–{most} horas por crédito ECTS',
    'nqf-to-eqf': 'según la correspondencia de {levels} con el MEC',
    'outcome-summary': 'según el resumen de los resultados de aprendizaje',
    'provider-of-instances': 'según quién imparte las ediciones',
    'provider-of-manifest': 'según de quién es la lista de fuentes que nombra esta',
    'languages-of-instances': 'según los diversos idiomas indicados para las ediciones',
    'mode-of-offer': 'según la modalidad indicada para la oferta',
    'words-for-open-start': 'según las palabras sobre un inicio en cualquier momento',
    'words-for-times': 'según las palabras sobre el momento de la semana en la información del horario',
    'times-from-sessions': 'todas las sesiones empiezan después de las 17:00 o son en fin de semana',
    'clock-of-country': 'horas indicadas en UTC, según los relojes del país',
    'group-not-stated': 'no se indica ningún grupo; vale para quien pueda participar',
    'places-less-enrolled': 'todas las plazas menos las ocupadas',
    'city-in-gazetteer': 'coordenadas de la ciudad según GeoNames',
    'weeks-from-dates': 'contado en semanas del primer al último día',
    'no-type-stated': 'no se indica el tipo',
    'type-and-partial-qualification': 'según el tipo indicado y si es parte de una cualificación',
    'label-of-skill': '«{words}» figura en el texto de la oferta y es la denominación de esta competencia',
  },

  recognition: {
    'report-on-programme': 'un informe vigente cubre un programa del que, según se indica, forma parte la oferta',
    'report-on-offer': 'un informe vigente cubre la oferta',
    'report-on-provider': 'un informe vigente cubre al proveedor, ninguno la propia oferta',
    'negative-report': 'un informe vigente es negativo',
    'stated-by-source': 'indicado solo por la fuente',
    'no-credential': 'no se expide ninguna credencial',
    'verifiable-credential': 'una credencial digital se puede verificar',
    'credential-form-stated': 'se indica la forma de la credencial',
    'eqf-stated': 'se indica el nivel del MEC',
    'eqf-nqf-register': 'el nivel del MEC es el de un registro de cualificaciones',
    'eqf-mapped-from-nqf': 'el nivel del MEC se deduce de un nivel nacional',
    'eqf-from-programme': 'el nivel del MEC es el de su programa',
    'eqf-derived': 'el nivel del MEC se ha deducido',
    'national-level': 'nivel en un marco nacional',
    'outcomes-stated': 'se indican resultados de aprendizaje',
    'workload-stated': 'se indican créditos u horas',
    'assessment-stated': 'se indica la evaluación',
    'supervised-identity-check': 'supervisado, con comprobación de identidad',
    'identity-checked': 'se comprueba la identidad',
    'identity-not-checked': 'no se comprueba la identidad',
  },
  verdict: {
    OUT_OF_SCOPE: 'El registro solo abarca los niveles 5 a 8 del MEC, así que no dice nada de esta oferta',
    PROVIDER_NOT_FOUND: 'El proveedor no se encontró en el registro; eso por sí solo no dice nada de su calidad',
    PROVIDER_AMBIGUOUS: 'Varias instituciones del registro podrían ser este proveedor; no se eligió ninguna',
    PROVIDER_CLOSED: 'En el registro, este proveedor figura como cerrado o fusionado',
    NEGATIVE_PROGRAMME: 'Esta oferta en sí fue objeto de una evaluación externa, con resultado negativo',
    PROGRAMME_ASSURED: 'Esta oferta en sí fue objeto de una evaluación externa',
    INHERITED_PROGRAMME:
      'Esta oferta en sí fue objeto de una evaluación externa, en un informe sobre una institución vinculada al proveedor',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Un programa del que, según la fuente, forma parte esta oferta fue objeto de una evaluación externa; nada se encontró sobre esta oferta por separado',
    NEGATIVE_INSTITUTION:
      'El proveedor fue objeto de una evaluación externa, con resultado negativo; no se encontró nada sobre esta oferta en sí',
    LEVEL_NOT_COVERED:
      'El proveedor fue objeto de una evaluación externa, pero no figura en el registro para el nivel de esta oferta',
    INSTITUTION_ASSURED:
      'El proveedor fue objeto de una evaluación externa; no se encontró nada sobre esta oferta en sí',
    INHERITED_INSTITUTION:
      'Una institución que pasó a formar parte del proveedor fue objeto de una evaluación externa; no se encontró nada sobre esta oferta en sí',
    PARTIAL_INHERITANCE_ONLY:
      'Solo una parte del proveedor, o una alianza a la que pertenece, fue objeto de una evaluación externa; no se encontró nada sobre esta oferta en sí',
    EXPIRED:
      'La última evaluación externa encontrada ya no es válida; fuera del registro puede haber otra más reciente',
    NOT_YET_VALID: 'Se encontró una evaluación externa, pero su validez aún no ha comenzado',
    NOT_COVERED: 'El registro contiene informes sobre este proveedor, pero ninguno que abarque esta oferta',
    PENDING_EQAR_CHECK: 'El registro aún está comprobando los únicos informes sobre este proveedor',
    NO_REPORTS: 'El registro conoce a este proveedor, pero no contiene ningún informe sobre él',
  },

  /** Why an offer is related to another. */
  related: {
    skills:
      '{count, plural, one {Comparte una competencia: {names}.} many {Comparte # competencias, como: {names}.} other {Comparte # competencias, como: {names}.}}',
    fields:
      '{count, plural, one {Es del mismo campo: {names}.} many {Es de # mismos campos: {names}.} other {Es de # mismos campos: {names}.}}',
    next: 'Es el nivel superior siguiente.',
    same: 'Es del mismo nivel.',
  },

  /** What puts offers before others (`GET /v1/ranking`). */
  ranking: {
    understood: 'las ofertas que tienen lo que dicen palabras de la búsqueda junto a su tema («en línea», «5 ECTS»)',
    readerLanguage: 'las ofertas con una edición en el idioma del lector',
    words: 'más de las palabras',
    typo: 'menos letras mal escritas',
    proximity: 'palabras más cercanas entre sí',
    attributeRank: 'palabras en un texto que dice más (véase «texts»)',
    wordPosition: 'palabras más cerca del comienzo del texto',
    exactness: 'palabras tal como se escribieron',
    titleWords: 'más de las palabras en el título, tal como se escribieron antes que en otras formas',
    textWeight: 'palabras en textos que dicen más (véase «texts»), y más a menudo',
    titleLength: 'títulos más cortos',
    changedMonth: 'el mes del último cambio, el más reciente primero',
    nextStart: 'el próximo inicio al que aún es posible incorporarse, el más cercano primero',
    ects: 'menos créditos ECTS',
    price: 'el precio más bajo',
    updated: 'el último cambio, el más reciente primero',
    id: 'el identificador de la oferta, para que el orden sea siempre el mismo',
    never: 'El dictamen, la completitud y el proveedor nunca cambian el orden.',
  },
};
