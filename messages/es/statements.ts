import type { StatementProblems, StatementWords } from '../words.ts';

/** Spanish. */
export const statementProblems: StatementProblems = {
  forbidden: 'No permitido',
  forbiddenDetail: 'Este token es válido, pero no para esto: pertenece a otra agencia.',
  callerNeeded: 'Para esto se necesita el token de una agencia de garantía de la calidad o de la administración.',
  declarationBody:
    'Envíe JSON con activity (número), includes (true o false), from (AAAA-MM-DD) y url; la administración añade agency y basis.',
  declarationNotFound: 'No hay ninguna declaración vigente con el identificador {id}.',
  declarationsFull: 'Esta agencia ya ha hecho tantas declaraciones como se conservan.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): las evaluaciones «{activity}» examinan también la oferta que conduce a microcredenciales. Se aplica a los informes desde: {from}.',
    excludes:
      '{agency} ({date}): las evaluaciones «{activity}» no examinan la oferta que conduce a microcredenciales. Se aplica a los informes desde: {from}.',
    source: 'Fuente de esta declaración',
    heading: 'Qué declaran las agencias',
  },
};
