import type { FilterWords } from '../filter-words.ts';

/** Italian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'on line', 'a distanza', 'da remoto', 'da casa', 'e learning', 'in rete'],
      onsite: ['in presenza', 'in aula', 'in sede'],
      blended: ['modalità mista', 'in modalità mista', 'blended'],
    },
    time: {
      daytime: ['di giorno', 'diurno', 'diurni', 'durante il giorno'],
      evening: ['serale', 'serali', 'la sera', 'di sera', 'alla sera', 'dopo il lavoro', 'ore serali'],
      weekend: ['weekend', 'week end', 'nel weekend', 'fine settimana', 'nel fine settimana', 'il sabato'],
      'self-paced': ['al proprio ritmo', 'al mio ritmo', 'ai propri ritmi', 'al tuo ritmo'],
    },
    free: { true: ['gratis', 'gratuito', 'gratuita', 'gratuiti', 'gratuite', 'gratuitamente', 'senza costi'] },
    eqf: {
      '5': ['livello di ciclo breve'],
      '6': ['livello laurea', 'livello di laurea', 'livello triennale', 'livello bachelor'],
      '7': ['livello magistrale', 'livello di laurea magistrale', 'livello master', 'livello di master'],
      '8': ['livello dottorato', 'livello di dottorato', 'livello dottorale'],
    },
  },
  ects: ['{n} ects', '{n} crediti ects', '{n} crediti', '{n} cfu'],
  to: ['a'],
  eqf: ['qeq {n}', 'qeq livello {n}', 'livello qeq {n}'],
  from: ['da {month}', 'dal mese di {month}', 'a partire da {month}', 'inizio {month}', 'inizio a {month}'],
  during: ['a {month}', 'in {month}', 'nel mese di {month}'],
  language: ['in {language}', 'in lingua {language}'],
  months: {},
  endings: [['a', 'o']],
};
