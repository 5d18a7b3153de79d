import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Spanish. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'No permitido',
  forbiddenDetail: 'Este token es válido, pero no para esto: pertenece a otra agencia.',
  tokenWithoutRegister:
    'Este token no nombra ningún registro: solo vale para el registro de base, que aquí no está conectado.',
  callerNeeded: 'Para esto se necesita el token de una agencia de garantía de la calidad o de la administración.',
  declarationBody:
    'Envíe JSON con activity (número), includes (true o false), from (AAAA-MM-DD) y url; la administración añade agency y basis.',
  declarationNotFound: 'No hay ninguna declaración vigente con el identificador {id}.',
  declarationsFull: 'Esta agencia ya ha hecho tantas declaraciones como se conservan.',
  reportsFull: 'Hoy han llegado tantos avisos de error como se admiten en un día. Inténtelo mañana.',
  answerBody: 'Envíe JSON con state (open, answered, mended o declined) y answer.',
  tooLarge: 'La solicitud es demasiado grande',
  tooLargeDetail: 'Su contenido tiene más bytes de los que se leen aquí.',
  notJson: 'No se puede leer el contenido de esta solicitud: no es JSON.',
  otherSite: 'Este formulario viene de otro sitio web. Envíelo desde su propia página.',
  reportsFullHere:
    'Hoy ha enviado tantos avisos de errores como se admiten de una persona en un día. Inténtelo de nuevo mañana.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): las evaluaciones «{activity}» examinan también la oferta que conduce a microcredenciales. Se aplica a los informes desde: {from}.',
    excludes:
      '{agency} ({date}): las evaluaciones «{activity}» no examinan la oferta que conduce a microcredenciales. Se aplica a los informes desde: {from}.',
    source: 'Fuente de esta declaración',
    heading: 'Qué declaran las agencias',
  },
  send: 'Enviar',
  error: {
    about: 'Sobre la página:',
    words: '¿Qué es incorrecto?',
    privacy:
      'No hace falta ningún nombre. Lo que escriba solo lo lee el operador; se suprimen las direcciones de correo y los números de teléfono. Solo son públicos la página, el día, el estado y nuestra respuesta.',
    keep: 'Guarde la dirección de esta página: aquí estará la respuesta.',
    title: 'Error notificado: {date}',
    answer: 'Nuestra respuesta',
    wrong: 'Escriba algo, de {most} caracteres como máximo.',
    state: {
      open: 'Todavía sin respuesta',
      answered: 'Respondido',
      mended: 'Corregido',
      declined: 'Se mantiene, por este motivo',
    },
  },
  reply: {
    title: 'Su respuesta a una constatación',
    publicFrom: 'Visible para todos desde: {date}',
    statement: 'Su declaración; figura dondequiera que figure la constatación',
    disputes: 'La constatación es errónea: que no cuente hasta que se decida',
    stated: 'Declaración sobre la constatación.',
    disputed: 'Impugnado; no cuenta hasta que se decida.',
    upheld: 'Fue impugnado y se mantiene.',
    dropped: 'Fue impugnado y ya no cuenta.',
    by: {
      provider: 'El proveedor:',
      agency: 'La agencia:',
    },
  },
};
