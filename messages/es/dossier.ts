import type { PageWords } from '../words.ts';

/** Spanish. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Expediente para la evaluación de un título',
    standing: 'Situación de la entidad que responde del título',
    standingOpen: 'No figura como cerrada ni fusionada el {date}.',
    founded: 'Figura como fundada el {date}.',
    known: 'Según lo que se sabía el {date}.',
    supervision: 'Supervisión de la evaluación',
    identity: 'Comprobación de la identidad',
    digital: 'Credencial digital europea',
    digitalYes: 'DEQAR exporta una evaluación encontrada para las credenciales digitales europeas.',
    digitalNo:
      'Ninguna evaluación encontrada cumple las condiciones de la exportación de DEQAR para las credenciales digitales europeas.',
    digitalUnknown: 'No se sabe si DEQAR exporta una evaluación para las credenciales digitales europeas.',
    decided:
      'El reconocimiento lo decide la autoridad competente; no figurar en un registro no es motivo de denegación.',
  },
};
