import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  notLocked: '{name} no es un filtro, así que un token no puede fijarlo.',
  lockEmpty: 'El token no tiene ningún filtro, así que no fijaría nada.',
  lockLong: 'Los filtros de un token tienen como máximo {most} caracteres.',
};
