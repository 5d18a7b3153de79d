import type { ApiWords } from '../words.ts';

/** Portuguese. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Instituição de ensino superior',
        'other-provider': 'Outro prestador',
      },
      notOffers: 'A avaliação de um prestador não é uma avaliação das suas ofertas.',
      entries: 'No registo',
      entry: 'Entrada em {register}: {id}',
      website: 'sítio Web',
      neverCompared: 'Ainda não foi lido nenhum registo.',
      noEntry: 'Nenhuma entrada de um registo está ligada a este prestador.',
      reportsAbout:
        'Estes relatórios são sobre o prestador ou os seus programas. Nada dizem sobre ofertas que não mencionam.',
      noReports: '{register} não tem nenhum relatório que mencione este prestador.',
      noAgency: 'A agência não consta aí',
      valid: 'Válida de {from} a {to}.',
      validFrom: 'Válida a partir de {from}; não é indicado um fim.',
      over: 'Já não é válida.',
      programmes: 'Programas',
      freshness: 'Atualidade dos dados',
      noSources: 'Não é lida nenhuma fonte deste prestador.',
      neverRead: 'Ainda não foi lida.',
      neverComplete: 'Nunca lida por completo.',
      lastComplete: 'Última leitura completa: {date}.',
      outcome: {
        complete: 'A última leitura, em {date}, foi completa.',
        unchanged: 'Pedida de novo em {date}: nada tinha mudado.',
        partial: 'Em {date} chegou apenas uma parte; as ofertas em falta ficam como estavam.',
        failed: 'A leitura em {date} falhou; o que se mostra é anterior.',
        held: 'A leitura em {date} fica retida até que alguém a veja, porque mudaria demasiada coisa; o que se mostra é anterior.',
      },
      runs: 'Todas as leituras',
      asData: 'Este prestador em formato de dados',
    },
    compare: {
      title: 'Comparar ofertas',
      caption: '{count, plural, one {# oferta} many {# ofertas lado a lado} other {# ofertas lado a lado}}',
      nearest: 'De cada oferta compara-se a data que começa primeiro.',
      tooMany: 'Podem comparar-se no máximo {most} ofertas; as outras foram ignoradas.',
      tooFew: 'Escolha duas a quatro ofertas na pesquisa para as comparar.',
      gone: 'Não há nenhuma oferta {id}, ou já não existe.',
      remove: 'Remover',
      counts: 'conta para algo maior, segundo o indicado',
      alone: 'independente, segundo o indicado',
    },
    skills: {
      title: 'Competências',
      about:
        'Todas as competências por grupos. O número diz quantas ofertas ensinam uma competência ou uma mais específica.',
      noTree: 'As competências mencionadas pelas ofertas, as mais frequentes primeiro.',
      above: 'Competências mais gerais',
      narrower:
        '{count, plural, one {# competência mais específica} many {# competências mais específicas} other {# competências mais específicas}}',
      noOffers: 'sem ofertas',
      nothing: 'Não há competências aqui.',
      gap: 'Descubra que competências ainda lhe faltam',
    },
  },
};
