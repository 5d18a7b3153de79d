export const areaProblems = {
  ownerNeeded: 'É necessário o token da agência ou do prestador a quem diz respeito, ou de um administrador.',
  notYours: 'Este token é válido, mas não para isto: pertence a outra entidade.',
  decisionBody: 'Envie JSON com finding (a sua chave), state (upheld ou dropped) e why.',
  nothingDisputed: 'Nada é contestado nesta constatação.',
  linkBody: 'Envie JSON com finding (a sua chave) e party (provider ou agency) a que se refere.',
};

export const area = {
  found: {
    heading: 'Verificado na comparação com o registo',
    intro:
      'Qualquer das partes pode estar enganada. O prestador e a agência puderam responder antes de isto ser mostrado.',
  },
  title: 'Para agências e prestadores',
  intro:
    'O que nomeia uma oferta, um prestador ou um relatório só é mostrado a quem diz respeito. Cole o token que o operador lhe deu.',
  token: 'Token',
  signIn: 'Iniciar sessão',
  signOut: 'Terminar sessão',
  wrong: 'Este token não é válido aqui.',
  cookie: 'Um cookie mantém a sua sessão nestas páginas durante {minutes} minutos. Não serve para mais nada.',
  until: 'Sessão iniciada até: {time}',
  csv: 'Em CSV',
  nothing: 'Não há nada para mostrar.',
  leftOut: 'Outras linhas, contadas e não mostradas: {count}',
  english: 'Os nomes das colunas e as notas estão em inglês, como nos ficheiros.',
  agency: 'Agência: {name}',
  provider: 'Prestador: {name}',
  table: {
    'mismatch-list': 'Diferenças entre fontes e registos',
    'expiring-reports': 'Relatórios que terminam dentro de 180 dias, com as ofertas que neles assentam',
    'lapsed-list': 'Ofertas cujas avaliações terminaram',
    'data-quality-list': 'O que deveria ser verificado nos dados dos registos',
    'providers-without-report-list': 'Prestadores que publicam ofertas e dos quais não se conhece nenhum relatório',
  },
};
