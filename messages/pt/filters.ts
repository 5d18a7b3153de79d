import type { FilterWords } from '../filter-words.ts';

/** Portuguese. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'em linha', 'a distância', 'à distância', 'de casa'],
      onsite: ['presencial', 'presencialmente'],
      blended: ['ensino misto', 'b learning'],
    },
    time: {
      daytime: ['de dia', 'durante o dia', 'diurno'],
      evening: ['à noite', 'ao fim do dia', 'noturno', 'pós laboral'],
      weekend: ['fim de semana', 'ao fim de semana', 'aos sábados'],
      'self-paced': ['ao meu ritmo', 'ao próprio ritmo', 'ritmo próprio'],
    },
    free: { true: ['grátis', 'gratuito', 'gratuita', 'gratuitos', 'gratuitas', 'sem custos'] },
    eqf: {
      '5': ['nível de ciclo curto'],
      '6': ['nível de licenciatura'],
      '7': ['nível de mestrado'],
      '8': ['nível de doutoramento'],
    },
  },
  ects: ['{n} ects', '{n} créditos', '{n} créditos ects'],
  to: ['a'],
  eqf: ['qeq {n}', 'nível qeq {n}'],
  from: ['a partir de {month}', 'desde {month}'],
  during: ['em {month}'],
  language: ['em {language}'],
  months: {},
  endings: [],
};
