import type { AssuranceWords } from '../words.ts';

/** Spanish. */
export const assurance: AssuranceWords = {
  provider: {
    Who: 'El proveedor',
    who: 'el proveedor',
    them: 'el proveedor',
    of: 'del proveedor',
    about: 'Sobre el proveedor',
  },
  'awarding-body': {
    Who: 'El organismo otorgante',
    who: 'el organismo otorgante',
    them: 'el organismo otorgante',
    of: 'del organismo otorgante',
    about: 'Sobre el organismo otorgante',
  },
  label: {
    OUT_OF_SCOPE: 'El registro solo abarca los niveles 5 a 8 del MEC, así que no dice nada de esta oferta',
    PROVIDER_NOT_FOUND: '{Who} no se encontró en el registro; eso por sí solo no dice nada de su calidad',
    PROVIDER_AMBIGUOUS: 'Varias instituciones del registro podrían ser {who}; no se eligió ninguna',
    PROVIDER_CLOSED: 'En el registro, {who} figura como cerrado o fusionado',
    NEGATIVE_PROGRAMME: 'Esta oferta en sí fue objeto de una evaluación externa, con resultado negativo',
    PROGRAMME_ASSURED: 'Esta oferta en sí fue objeto de una evaluación externa',
    INHERITED_PROGRAMME:
      'Esta oferta en sí fue objeto de una evaluación externa, en un informe sobre una institución vinculada: {others}',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Un programa del que, según la fuente, forma parte esta oferta fue objeto de una evaluación externa; nada se encontró sobre esta oferta por separado',
    NEGATIVE_INSTITUTION: '{Who} fue objeto de una evaluación externa, con resultado negativo; {offer}',
    LEVEL_NOT_COVERED:
      '{Who} fue objeto de una evaluación externa, pero no figura en el registro para el nivel de esta oferta',
    INSTITUTION_ASSURED: '{Who} fue objeto de una evaluación externa; {offer}',
    INHERITED_INSTITUTION:
      'La evaluación externa se refiere a una institución a la que sucedió {who}: {others}; {offer}',
    PARTIAL_INHERITANCE_ONLY: 'La evaluación externa se refiere solo a una institución vinculada: {others}; {offer}',
    EXPIRED:
      'La última evaluación externa encontrada ya no es válida; fuera del registro puede haber otra más reciente',
    NOT_YET_VALID: 'Se encontró una evaluación externa, pero su validez aún no ha comenzado',
    NOT_COVERED: 'El registro contiene informes sobre {them}, pero ninguno que abarque esta oferta',
    PENDING_EQAR_CHECK: 'El registro aún está comprobando los informes sobre {them}',
    NO_REPORTS: 'En el registro figura {who}, pero sin ningún informe',
  },
  special: {
    parentCover: 'La evaluación externa se refiere a la institución de la que forma parte {who}: {others}; {offer}',
    linkedInstitutions: 'La evaluación externa se refiere a una institución vinculada: {others}; {offer}',
    levelInherited:
      'La evaluación externa se refiere a una institución vinculada: {others}; sin embargo, {who} no figura en el registro para el nivel de esta oferta',
    partOnly: 'La evaluación externa se refiere solo a una parte {of}: {others}; {offer}',
    allianceOnly: 'La evaluación externa se refiere solo a una alianza a la que pertenece {who}: {others}; {offer}',
    linkedReports: 'El registro solo contiene informes sobre instituciones vinculadas, y ninguno abarca esta oferta',
    contrary: 'El registro contiene resultados contrarios sobre {them} o esta oferta, así que ninguno cuenta',
    linkedPending: 'El registro aún está comprobando informes sobre instituciones vinculadas',
    uncounted: 'El registro contiene informes sobre {them}, pero ninguno que cuente',
    pendingAndUncounted: 'El registro aún está comprobando informes sobre {them}, y otros no cuentan',
  },
  offer: {
    nothing: 'no se encontró nada sobre esta oferta en sí',
    uncertain: 'no se encontró nada que cuente sobre esta oferta en sí',
    lapsed: 'una evaluación de esta oferta en sí ya no es válida',
    future: 'una evaluación de esta oferta en sí aún no es válida',
  },
  unnamed: 'una institución',
  quoted: '«{name}»',
  today: 'hoy',
  onDay: 'el {date}',
  statement: {
    never: 'aún sin comparar con un registro',
    notLookedUp: 'sin buscar',
    outOfScope: 'sin buscar: el registro no abarca su nivel',
    notFound: 'no consta en el registro',
    ambiguous: 'podría ser una de varias instituciones del registro',
    closed: 'figura como cerrado o fusionado',
    current: 'evaluación externa, válida {day}',
    conditional: 'evaluación externa con condiciones o restricciones, válida {day}',
    negative: 'evaluación externa con resultado negativo, válida {day}',
    lapsed: 'evaluación externa anterior, ya no válida {day}',
    future: 'evaluación externa, aún no válida {day}',
    byOthers: '{state} – en un informe sobre {others}',
    nothing: 'no se encontró nada',
    uncertain: 'no se encontró nada que cuente',
    component:
      'nada encontrado sobre ella por separado; un programa del que forma parte según la fuente fue objeto de una evaluación externa',
    noWhole: 'no se encontró ningún informe sobre la institución en su conjunto',
    reports: 'se encontraron informes, pero ninguno sobre la institución en su conjunto',
    reportsOnLinked: 'solo se encontraron informes sobre instituciones vinculadas',
    pending: 'informes que aún se están comprobando',
    uncounted: 'se encontraron informes, pero ninguno cuenta',
    onlyOthers: 'la evaluación externa se refiere solo a {others}',
    contrary: 'se encontraron resultados contrarios, así que ninguno cuenta',
  },
  scope: {
    offer: 'Lo encontrado se refiere a esta oferta, no a todo lo que hace {who}.',
    component:
      'Lo encontrado se refiere a un programa del que, según la fuente, forma parte esta oferta, no a esta oferta por separado.',
    whole: 'Lo encontrado vale para {them} en su conjunto.',
    others: 'Lo encontrado se refiere a {others}.',
    notAlone: 'Esta oferta no se examinó por separado.',
  },
  reportOn: 'Es un informe sobre {others}.',
  alsoFound: 'También se encontró:',
  unknownBodies: 'Citados como otorgantes, pero el registro no los conoce como una sola institución: {names}.',
  anonymous: 'uno sin nombre',
};
