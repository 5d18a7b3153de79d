import type { FilterWords } from '../filter-words.ts';

/** Spanish. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'en línea', 'a distancia', 'virtual', 'desde casa', 'e learning'],
      onsite: ['presencial', 'presenciales', 'de forma presencial'],
      blended: ['semipresencial', 'semipresenciales'],
    },
    time: {
      daytime: ['de día', 'durante el día', 'en horario de mañana'],
      evening: [
        'por la tarde noche',
        'por la noche',
        'por las noches',
        'por las tardes',
        'nocturno',
        'nocturnos',
        'vespertino',
        'vespertinos',
        'después del trabajo',
      ],
      weekend: ['fin de semana', 'fines de semana', 'los fines de semana', 'los sábados', 'en fin de semana'],
      'self-paced': ['a mi ritmo', 'a tu ritmo', 'a su ritmo', 'al propio ritmo'],
    },
    free: { true: ['gratis', 'gratuito', 'gratuita', 'gratuitos', 'gratuitas', 'sin coste', 'sin costo'] },
    eqf: {
      '5': ['nivel de ciclo corto'],
      '6': ['nivel de grado', 'nivel grado', 'nivel bachelor'],
      '7': ['nivel de máster', 'nivel máster', 'nivel de posgrado'],
      '8': ['nivel de doctorado', 'nivel doctorado', 'nivel doctoral'],
    },
  },
  ects: ['{n} ects', '{n} créditos ects', '{n} créditos'],
  to: ['a'],
  eqf: ['mec {n}', 'mec nivel {n}', 'nivel mec {n}'],
  from: [
    'desde {month}',
    'a partir de {month}',
    'desde el mes de {month}',
    'a partir del mes de {month}',
    'inicio en {month}',
  ],
  during: ['en {month}', 'en el mes de {month}'],
  language: ['en {language}', 'en lengua {language}', 'en idioma {language}'],
  months: { setiembre: 9 },
  endings: [['a', '']],
};
