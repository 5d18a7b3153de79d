import type { FilterWords } from '../filter-words.ts';

/** French. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['en ligne', 'à distance', 'online', 'distanciel', 'en distanciel', 'e learning', 'depuis chez moi'],
      onsite: ['en présentiel', 'présentiel', 'sur place', 'en salle'],
      blended: ['mixte', 'formation mixte', 'en mode hybride', 'blended learning'],
    },
    time: {
      daytime: ['en journée', 'la journée', 'pendant la journée'],
      evening: ['le soir', 'en soirée', 'soir', 'cours du soir', 'du soir', 'après le travail'],
      weekend: ['week end', 'weekend', 'le week end', 'en week end', 'le weekend', 'fin de semaine', 'le samedi'],
      'self-paced': ['à mon rythme', 'à son rythme', 'à votre rythme', 'à ton rythme'],
    },
    free: { true: ['gratuit', 'gratuite', 'gratuits', 'gratuites', 'gratuitement', 'sans frais'] },
    eqf: {
      '5': ['niveau bts', 'niveau dut'],
      '6': ['niveau licence', 'niveau bachelor', 'de niveau licence', 'de niveau bachelor'],
      '7': ['niveau master', 'de niveau master', 'niveau maîtrise'],
      '8': ['niveau doctorat', 'de niveau doctorat', 'niveau doctoral'],
    },
  },
  ects: ['{n} ects', '{n} crédits ects', '{n} crédits'],
  to: ['à'],
  eqf: ['cec {n}', 'cec niveau {n}', 'niveau cec {n}'],
  from: [
    'à partir de {month}',
    'à partir d {month}',
    'dès {month}',
    'à partir du mois de {month}',
    'à partir du mois d {month}',
    'début {month}',
  ],
  during: ['en {month}', 'au mois de {month}', 'au mois d {month}'],
  language: ['en {language}', 'en langue {language}'],
  months: {},
  endings: [['e', '']],
};
