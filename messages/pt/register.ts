import type { PageWords } from '../words.ts';

/** Portuguese. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Segundo a fonte, esta oferta situa-se no nível {eqf} do QEQ.',
    subjectProvider: '{register} conhece o prestador como {name} ({id}).',
    subjectAwardingBody:
      '{register} conhece a entidade emissora como {name} ({id}); é ela que responde pelo certificado.',
    candidates: 'Poderá ser: {names}.',
    closedOn: 'Consta como encerrado ou fundido desde {date}.',
    successors: 'O seu lugar foi tomado por: {names}.',
    levels: 'Níveis do QEQ que aí constam: {levels}.',
    endedOn: 'A última avaliação encontrada terminou em {date}.',
    startsOn: 'A sua validade começa em {date}.',
    report: '{agency}: {activity}. Decisão: {decision}. Válida de {from} a {to}.',
    moreReports:
      '{count, plural, one {Há mais # relatório.} many {Há mais # relatórios.} other {Há mais # relatórios.}}',
    obligatory: 'Faz parte da garantia externa da qualidade obrigatória do país.',
    voluntary: 'É uma avaliação voluntária por {agencies}.',
    mixed: 'Uma parte pertence à garantia externa da qualidade obrigatória do país, outra é voluntária.',
    validUntil: 'Válida até {date}.',
    absence:
      'Não se encontrar nada não é sinal de má qualidade: nem todas as agências estão registadas e nem todas as avaliações são obrigatórias ou comunicadas.',
    never: 'Esta oferta ainda não foi comparada com um registo.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'uma agência registada no EQAR',
    },
    demo: {
      name: 'O registo de demonstração',
      agencies: 'uma agência do registo de demonstração',
    },
    none: {
      name: 'O registo',
      agencies: 'uma agência registada',
    },
  },
  decision: {
    positive: 'positiva',
    'positive with conditions or restrictions': 'positiva com condições ou restrições',
    negative: 'negativa',
    'not applicable': 'sem decisão formal',
  },
  flag: {
    official: 'Faz parte da garantia externa da qualidade obrigatória do país.',
    voluntary: 'Avaliação voluntária.',
    conditional: 'A decisão contém condições ou restrições.',
    'no-formal-decision': 'A avaliação terminou sem decisão formal.',
    'validity-6y-default': 'O relatório não indica um fim; pressupõem-se seis anos.',
    'expires-during-offer': 'A validade termina antes da última edição datada desta oferta.',
    'expiring-soon': 'A validade termina dentro de meio ano.',
    'agency-no-longer-registered': 'A agência estava registada à data da avaliação e já não está.',
    stale: 'O registo não pôde ser lido por completo ultimamente; o seu conteúdo pode ser diferente.',
    'conflicting-results': 'Há relatórios em vigor com resultados contrários.',
    'negative-candidate':
      'Há um relatório negativo sobre um programa com o mesmo título; uma pessoa tem de verificar se é este.',
    'near-match':
      'Há um relatório sobre um programa com o mesmo título, mas o nível, os créditos ou o tipo de grau são diferentes: não foi contado.',
    'inherited-negative': 'Há um relatório negativo sobre uma instituição associada.',
    'parent-programme-negative':
      'Há um relatório negativo sobre um programa de que esta oferta faz parte, segundo a fonte.',
    'identifier-contradicted':
      'O relatório foi encontrado pelo identificador da agência, mas o seu programa tem outro título, outro nível e outro número de créditos.',
    inherited: 'O relatório menciona uma instituição associada, não a que está aqui em causa.',
    'parent-cover': 'Foi avaliada a instituição de que faz parte a que está aqui em causa.',
    'mc-coverage-implicit': 'Não se sabe se a avaliação abrangeu cursos curtos e microcredenciais.',
    'mc-coverage-excluded':
      'A própria agência indica que as suas avaliações deste tipo não examinam a oferta que conduz a microcredenciais; a avaliação da instituição continua válida.',
    'level-unverified': 'Não foi possível comparar se o registo inclui a instituição para o nível desta oferta.',
    'attendance-only': 'Segundo o relatório, certifica-se a participação, não a aprendizagem.',
    'not-certified': 'Segundo o relatório, nada é avaliado nem certificado.',
    'delivery-country-undocumented': 'A oferta realiza-se num país que o registo não menciona para a instituição.',
    'cross-border': 'A avaliação foi feita além-fronteiras.',
    joint: 'O relatório abrange várias instituições ou um programa conjunto.',
    'european-approach': 'Avaliado segundo a Abordagem Europeia para programas conjuntos.',
    'low-flag': 'O registo assinalou o relatório com uma pequena observação.',
    'reports-of-linked-only': 'Todos os relatórios são sobre instituições associadas.',
    'reports-not-counted':
      'Há relatórios que não contam: a agência não estava registada quando foram emitidos, ou não é conhecida.',
    'awarding-body-as-stated': 'Quem atribui o certificado só é conhecido por quem publica esta oferta.',
    'awarding-body-partly-known':
      'São mencionadas outras entidades emissoras que o registo não conhece, ou não como uma só instituição.',
    'awarding-bodies-differ': 'Sobre outra entidade emissora desta oferta, o registo diz outra coisa.',
    'matched-by-domain': 'A instituição foi reconhecida apenas pelo seu endereço Web.',
    'predecessor-named': 'A fonte menciona um antecessor da instituição.',
  },
};
