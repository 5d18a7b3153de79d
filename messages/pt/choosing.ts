import type { PageWords } from '../words.ts';

/** Portuguese. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Competência, em qualquer língua',
      occupation: 'Profissão, em qualquer língua',
      have: 'Sei fazer (competência ou profissão)',
      want: 'Quero aprender ou ser (competência ou profissão)',
    },
    find: {
      skill: 'Procurar competência',
      occupation: 'Procurar profissão',
      have: 'Procurar o que sei fazer',
      want: 'Procurar o que quero',
    },
    chosen: {
      skill: 'Competências escolhidas (basta uma delas):',
      occupation: 'Profissões escolhidas (basta uma das suas competências):',
      have: 'Sei fazer:',
      want: 'Quero aprender ou ser:',
    },
    remove: 'Remover:',
    choose: 'Encontrado para «{words}», à escolha:',
    none: 'Nada encontrado para «{words}».',
    offers: 'Ofertas: {count}',
    found: 'Sugestões: {count}',
  },
  fields: {
    dates: 'Datas',
    extent: 'Dimensão e preço',
    places: 'Local',
    weeks: 'Duração em semanas',
    from: 'de',
    to: 'até',
    currency: 'Moeda do preço (EUR, PLN …)',
    place: 'País, região ou cidade',
    near: 'Perto de uma cidade ou de um ponto (latitude, longitude)',
    noPlace:
      '«{name}» não é uma cidade, ou não é uma só, onde se realize aqui uma oferta; não se filtrou pela proximidade. A latitude e a longitude funcionam em todo o lado.',
    orNotStated: 'Também onde nada é indicado',
    notStated: 'Também onde nada é indicado: {filter}',
  },
  gap: {
    title: 'Por competência, profissão ou objetivo',
    about:
      'Diga o que sabe fazer e o que quer aprender: as ofertas são então ordenadas pelo número de competências em falta que trazem por crédito.',
    haveAlone: 'Indique também o que quer: o que sabe fazer só conta ao lado disso.',
    missing: 'Pretendido e em falta',
    order: 'As ofertas que mais contribuem por crédito aparecem primeiro.',
    nothing: 'Não falta nada: o que sabe fazer abrange o que quer.',
    brings: 'Traz {count} de {total} competências em falta:',
    through: 'através de',
    outcome: 'Resultado da aprendizagem',
    rest: 'Depois disso falta ainda',
    more: 'e mais {count}',
  },
};
