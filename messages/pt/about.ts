import type { ApiWords } from '../words.ts';

/** Portuguese. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'De que competências ainda preciso?',
      about:
        'Diga o que sabe fazer e aonde quer chegar. Verá então ofertas que trazem as competências em falta, primeiro as que trazem mais por crédito.',
      can: '1. O que já sei fazer',
      want: '2. O que quero aprender ou ser',
      time: '3. Quanto tempo tenho',
      hours: 'Horas por semana, no máximo',
      money: '4. Quanto pode custar',
      budget: 'Preço total, no máximo',
      unstated: 'As ofertas que não o indicam também são mostradas.',
      show: 'Mostrar ofertas',
      nothingWanted: 'Escolha pelo menos uma competência ou profissão que pretende.',
      noNumber: '«{value}» não serve para «{field}». Escreva um número, por exemplo 40.',
    },
    quality: {
      intro:
        'Garantia externa da qualidade significa: alguém de fora examina uma instituição, ou um dos seus programas, e publica um relatório. Comparamos cada oferta com esses relatórios e dizemos quem examinou o quê, com que resultado e até quando.',
      twoTitle: 'Oferta e prestador são duas coisas',
      two: 'A avaliação de um prestador não é uma avaliação de cada uma das suas ofertas. Por isso, cada caixa faz duas afirmações que nunca se tornam uma só: sobre a própria oferta e sobre o seu prestador. A maioria das avaliações é de instituições; poucas são de um único curso curto.',
      marksTitle: 'O que significam os sinais',
      marksAbout: 'Cada sinal tem uma palavra, uma forma e uma cor. Por detrás destes exemplos não há ofertas reais.',
      mark: {
        positive:
          'Uma avaliação em vigor terminou bem. As palavras dizem se foi sobre a própria oferta ou sobre o prestador.',
        conditional: 'Uma avaliação em vigor terminou bem, com condições ou restrições.',
        negative: 'Um relatório em vigor diz que não. O que ele diz está no relatório.',
        lapsed: 'Houve uma avaliação, a sua validade terminou e não se encontrou outra mais recente.',
        future: 'Há um resultado cuja validade ainda não começou.',
        unknown: 'O registo não tem um resultado válido. Isso não é um juízo.',
        never: 'A oferta ainda não foi comparada com um registo.',
      },
      registerTitle: 'O que é um registo',
      register:
        'A DEQAR, base de dados de resultados da garantia externa da qualidade, contém relatórios das agências do EQAR, o Registo Europeu de Garantia da Qualidade do Ensino Superior. Estas agências trabalham segundo as normas e orientações europeias (ESG).',
      absenceTitle: 'O que significa não se encontrar nada',
      absence:
        'Muitos prestadores, como escolas profissionais e empresas, são avaliados por entidades que não comunicam ali.',
      ownTitle: 'O que não fazemos',
      own: 'Não fazemos juízos nem damos notas. Se uma microcredencial conta, decide-o a instituição ou autoridade a que a apresentar.',
      linksTitle: 'Ler mais',
      link: {
        deqar: 'DEQAR: a base de dados de relatórios',
        eqar: 'EQAR: o registo de agências',
        enqa: 'ENQA: a associação de agências',
        recommendation: 'Recomendação do Conselho sobre microcredenciais (2022)',
      },
    },
    privacy: {
      title: 'Privacidade',
      noneTitle: 'O que não pedimos nem guardamos no seu navegador',
      none: 'Sem conta, sem cookies, nada guardado no seu navegador. Em lado nenhum pedimos o seu nome, a sua nacionalidade ou as suas autorizações.',
      othersTitle: 'Quem mais sabe da sua visita',
      others:
        'Ninguém através destas páginas: todos os seus ficheiros vêm deste servidor. As ligações a outros sítios não lhes dizem de onde vem.',
      keptTitle: 'O que este servidor guarda',
      kept: 'O programa não regista visitas. Conta quantas vezes é pedido cada tipo de página e quanto tempo isso demora, sem endereços de rede e sem o que se pesquisou. Contra a sobrecarga, conta pedidos por endereço de rede durante um minuto, só em memória. Quando uma resposta falha, o seu registo contém a hora, o caminho da página e o erro. As comunicações de erros são contadas por endereço de rede durante um dia, também só em memória.',
      words:
        'O que pesquisa está no endereço da página e, por isso, no histórico do seu navegador e nas ligações que partilha. As respostas ficam algum tempo em memória para chegarem mais depressa; quem perguntou não fica guardado.',
      operator: 'Quem gere este servidor pode manter registos antes do programa. Pergunte-lhe:',
      sourcesTitle: 'Pessoas nos dados dos prestadores',
      sources:
        'Os endereços de correio eletrónico e os números de telefone são retirados dos textos dos prestadores. Os nomes de pessoas que constam desses textos ficam como estão.',
    },
    accessibility: {
      title: 'Acessibilidade',
      aim: 'Estas páginas foram feitas para cumprir as WCAG 2.2 no nível AA e a norma europeia EN 301 549. Funcionam sem scripts e só com o teclado, em claro e escuro, com 320 píxeis de largura e com texto do dobro do tamanho.',
      checkedTitle: 'Como se verifica',
      checked:
        'Um programa examina as páginas num navegador real, em várias línguas. Só encontra uma parte do que pode estar errado. Nenhuma entidade independente examinou estas páginas.',
      report: 'Um relatório por critério acompanha o código-fonte: {file}.',
      limitsTitle: 'Limites conhecidos',
      limits: {
        texts:
          'Os títulos e as descrições são dos prestadores. Onde não indicam uma língua, ou indicam uma errada, um leitor de ecrã pode lê-los mal.',
        others: 'Os sítios dos prestadores e os relatórios das agências não são nossos.',
        tables: 'Em ecrãs estreitos, a tabela da comparação desliza para o lado dentro da sua moldura.',
      },
      feedbackTitle: 'Diga-nos o que não funciona',
      feedback: 'Escreva a quem gere este servidor:',
    },
    licences: {
      title: 'Licenças e fontes',
      about: 'O que aqui se mostra é composto a partir destas fontes.',
      source: 'Fonte',
      used: 'Para quê',
      licence: 'Licença',
      of: {
        deqar: 'Relatórios da garantia externa da qualidade, instituições, agências',
        esco: 'Competências e profissões',
        vocabularies: 'Áreas de educação e outras listas de códigos',
        nuts: 'Regiões',
        geonames: 'Coordenadas de cidades',
      },
      decision: 'Reutilização ao abrigo da Decisão 2011/833/UE',
      textsTitle: 'Textos das ofertas',
      texts: 'São dos prestadores. É este o número de ofertas que indicam cada licença:',
      programTitle: 'O programa',
      program: 'O Accredex é software livre ao abrigo da Licença Pública da União Europeia 1.2.',
      contactTitle: 'Contacto',
      noContact: 'Quem gere este servidor não indicou um endereço.',
      asData: 'Esta lista em formato de dados',
    },
  },
};
