import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Spanish. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} examina: {what}.',
    notLooked: 'No examina: {what}.',
    lapsed: 'hasta el {date}: vencido, según esta declaración',
    covers: {
      management: 'cómo organiza el proveedor su enseñanza',
      funding: 'si sus cursos pueden pagarse con dinero público',
      course: 'si un curso a distancia y su contrato cumplen la ley',
      service: 'cómo se presta un servicio de formación fuera de la educación formal',
      persons: 'cómo un organismo examina y certifica a personas',
      framework: 'un marco europeo para la calidad de la formación profesional',
    },
    notCovered: {
      outcomes: 'el nivel y los resultados de aprendizaje de esta oferta',
      recognition: 'si el certificado se reconoce en otros lugares',
      teaching: 'la enseñanza anterior al examen',
      certificate: 'un proveedor concreto: es un marco y no un certificado',
    },
  },
  countryLink: 'Qué garantía externa de la calidad hay en este país',
};
