import type { CountryProblems, CountryWords } from '../words.ts';

/** Spanish. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'No hay ningún país ni sistema de garantía de la calidad con el código {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: la garantía externa de la calidad es obligatoria {level} (fuente: {source}, {date}).',
      unknown: 'No sabemos qué garantía externa de la calidad existe en este país: {country}.',
      none: 'No sabemos de qué país es la garantía de la calidad que se aplica aquí.',
    },
    title: 'Garantía externa de la calidad: {country}',
    intro:
      'Esto es lo que dicen las fuentes sobre el país, y cuándo. No trata de ningún proveedor ni de ninguna oferta: donde no se sabe nada, eso no dice nada de su calidad.',
    topic: {
      'external-qa': 'La garantía externa de la calidad es obligatoria',
      'other-agencies': 'Las instituciones pueden elegir una agencia de otro país',
      'european-approach': 'Se puede usar el enfoque europeo para programas conjuntos',
      'full-institution-list': 'El registro recoge todas las instituciones del país',
      'micro-credential-law': 'Las microcredenciales figuran en la ley',
      'micro-credential-nqf': 'Las microcredenciales figuran en el marco nacional de cualificaciones',
      size: 'Tamaño de una microcredencial',
      term: 'Término nacional',
      'recognition-centre': 'Centro de reconocimiento de cualificaciones (ENIC-NARIC)',
    },
    level: {
      institutional: 'para las instituciones',
      programme: 'para los programas',
      both: 'para las instituciones y los programas',
      either: 'para las instituciones o para los programas, a elección de la institución',
    },
    partly: 'En parte, o con condiciones',
    basis: { law: 'fijado por ley', framework: 'según un marco acordado, no por ley' },
    source: 'Fuente: {source}, {date}',
    parts: 'Partes con un sistema propio de garantía de la calidad:',
    partOf: 'Parte de:',
  },
};
