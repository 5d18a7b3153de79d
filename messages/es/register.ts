import type { PageWords } from '../words.ts';

/** What a page says of the register, its reports and their flags. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Según la fuente, esta oferta es del nivel {eqf} del MEC.',
    subjectProvider: '{register} conoce al proveedor como {name} ({id}).',
    subjectAwardingBody:
      '{register} conoce al organismo otorgante como {name} ({id}); es quien responde de la credencial.',
    candidates: 'Podría ser: {names}.',
    closedOn: 'Figura como cerrado o fusionado desde el {date}.',
    successors: 'En su lugar están: {names}.',
    levels: 'Niveles del MEC que allí figuran: {levels}.',
    endedOn: 'La última evaluación encontrada terminó el {date}.',
    startsOn: 'Su validez comienza el {date}.',
    report: '{agency}: {activity}. Decisión: {decision}. Válido del {from} al {to}.',
    moreReports: '{count, plural, one {Hay # informe más.} many {Hay # informes más.} other {Hay # informes más.}}',
    obligatory: 'Forma parte de la garantía externa de la calidad obligatoria del país.',
    voluntary: 'Es una evaluación voluntaria de {agencies}.',
    mixed: 'Una parte corresponde a la garantía externa de la calidad obligatoria del país y otra es voluntaria.',
    validUntil: 'Válido hasta el {date}.',
    absence:
      'Que no se encuentre nada no es señal de mala calidad: no todas las agencias están registradas, y no toda evaluación es obligatoria o se comunica.',
    never: 'Esta oferta aún no se ha comparado con un registro.',
  },
  register: {
    deqar: { name: 'DEQAR', agencies: 'una agencia registrada en EQAR' },
    demo: { name: 'El registro de demostración', agencies: 'una agencia del registro de demostración' },
    none: { name: 'El registro', agencies: 'una agencia registrada' },
  },
  decision: {
    positive: 'positiva',
    'positive with conditions or restrictions': 'positiva con condiciones o restricciones',
    negative: 'negativa',
    'not applicable': 'sin decisión formal',
  },
  flag: {
    official: 'Forma parte de la garantía externa de la calidad obligatoria del país.',
    voluntary: 'Evaluación voluntaria.',
    conditional: 'La decisión incluye condiciones o restricciones.',
    'no-formal-decision': 'La evaluación terminó sin decisión formal.',
    'validity-6y-default': 'El informe no indica un final; se suponen seis años.',
    'expires-during-offer': 'La validez termina antes de la última edición con fecha de esta oferta.',
    'expiring-soon': 'La validez termina en menos de medio año.',
    'agency-no-longer-registered': 'La agencia estaba registrada cuando se hizo la evaluación y ya no lo está.',
    stale: 'Últimamente el registro no se pudo leer por completo; lo que dice puede ser distinto.',
    'conflicting-results': 'Hay informes válidos con resultados contrarios.',
    'negative-candidate':
      'Hay un informe negativo sobre un programa del mismo título; una persona debe averiguar si es este.',
    'near-match':
      'Hay un informe sobre un programa del mismo título, pero difieren el nivel, los créditos o el tipo de título: no se contó.',
    'inherited-negative': 'Hay un informe negativo sobre una institución vinculada.',
    'parent-programme-negative':
      'Hay un informe negativo sobre un programa del que, según la fuente, forma parte esta oferta.',
    'identifier-contradicted':
      'El informe se encontró por el identificador de la agencia, pero su programa tiene otro título, otro nivel y otros créditos.',
    inherited: 'El informe nombra una institución vinculada, no la que aquí se considera.',
    'parent-cover': 'La evaluación fue de la institución de la que forma parte la que aquí se considera.',
    'mc-coverage-implicit': 'No se sabe si la evaluación examinó los cursos breves y las microcredenciales.',
    'mc-coverage-excluded':
      'La propia agencia indica que sus evaluaciones de este tipo no examinan la oferta que conduce a microcredenciales; la evaluación de la institución sigue siendo válida.',
    'level-unverified': 'No se pudo comparar si la institución figura en el registro para el nivel de esta oferta.',
    'attendance-only': 'Según el informe se certifica la asistencia, no el aprendizaje.',
    'not-certified': 'Según el informe no se evalúa ni se certifica nada.',
    'delivery-country-undocumented':
      'La oferta tiene lugar en un país que el registro no menciona para la institución.',
    'cross-border': 'La evaluación se hizo a través de una frontera.',
    joint: 'El informe abarca varias instituciones o un programa conjunto.',
    'european-approach': 'Evaluación según el Enfoque Europeo para programas conjuntos.',
    'low-flag': 'El registro ha añadido al informe una observación menor.',
    'reports-of-linked-only': 'Todos los informes son sobre instituciones vinculadas.',
    'reports-not-counted':
      'Hay informes que no cuentan: su agencia no estaba registrada cuando se emitieron, o no se conoce.',
    'awarding-body-as-stated': 'Quién otorga la credencial solo se sabe por quien publica esta oferta.',
    'awarding-body-partly-known':
      'Se nombran otros organismos otorgantes que el registro no conoce, o no como una sola institución.',
    'awarding-bodies-differ': 'De otro organismo otorgante de esta oferta el registro dice otra cosa.',
    'matched-by-domain': 'La institución se reconoció solo por su dirección web.',
    'predecessor-named': 'La fuente nombra a una predecesora de la institución.',
  },
};
