import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  tokenRefused: 'El token no es válido',
  tokenForm: 'No es un token de portal, o le falta una parte.',
  tokenAlgorithm: 'Los tokens de portal se firman con EdDSA (Ed25519) y con nada más.',
  tokenUnknownKey: 'Ninguna clave de este catálogo ha firmado este token: viene de otro sitio o su clave fue retirada.',
  tokenSignature: 'La firma no coincide: el token fue modificado.',
  tokenExpired: 'El token ha caducado.',
  tokenContent: 'El token no contiene lo que contiene un token de portal.',
  tokenLong: 'Es más largo que cualquier token de portal.',
  tokenTwice: 'Se indicaron dos tokens distintos; indique solo uno.',
  tokenNoKeys: 'Este catálogo no tiene claves, así que aquí no vale ningún token.',
  tokenFilter: 'Un filtro del token ya no se conoce aquí; hace falta un token nuevo.',
  linkNotOurs: 'Este enlace no se hizo aquí, o le falta una parte.',
  linkLong: 'Esta búsqueda es demasiado larga para guardarla.',
  adminNeeded: 'Para esto hace falta el token de un administrador.',
  jobsNone: 'Este catálogo no muestra ninguna cola de tareas.',
  exclusionBody: 'Envíe JSON con reason (hasta 500 caracteres) y, si termina, until (YYYY-MM-DD).',
  exclusionsFull: 'El portal ya deja fuera {most}; quite antes algunas.',
  notLocked: '{name} no es un filtro, así que un token no puede fijarlo.',
  lockEmpty: 'El token no tiene ningún filtro, así que no fijaría nada.',
  lockLong: 'Los filtros de un token tienen como máximo {most} caracteres.',
};
