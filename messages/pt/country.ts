import type { CountryProblems, CountryWords } from '../words.ts';

/** Portuguese. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Não há nenhum país nem sistema de garantia da qualidade com o código {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: a garantia externa da qualidade é obrigatória {level} (fonte: {source}, {date}).',
      unknown: 'Não sabemos que garantia externa da qualidade existe neste país: {country}.',
      none: 'Não sabemos de que país é a garantia da qualidade que aqui se aplica.',
    },
    title: 'Garantia externa da qualidade: {country}',
    intro:
      'Eis o que as fontes dizem do país, e quando. Não diz respeito a nenhum prestador nem a nenhuma oferta: onde nada se sabe, isso nada diz da sua qualidade.',
    topic: {
      'external-qa': 'A garantia externa da qualidade é obrigatória',
      'other-agencies': 'As instituições podem escolher uma agência de outro país',
      'european-approach': 'A abordagem europeia para programas conjuntos pode ser usada',
      'full-institution-list': 'O registo enumera todas as instituições do país',
      'micro-credential-law': 'As microcredenciais constam da lei',
      'micro-credential-nqf': 'As microcredenciais constam do quadro nacional de qualificações',
      size: 'Dimensão de uma microcredencial',
      term: 'Termo nacional',
      'recognition-centre': 'Centro de reconhecimento de qualificações (ENIC-NARIC)',
    },
    level: {
      institutional: 'para as instituições',
      programme: 'para os programas',
      both: 'para as instituições e os programas',
      either: 'para as instituições ou para os programas, à escolha da instituição',
    },
    partly: 'Em parte, ou sob condições',
    basis: { law: 'fixada por lei', framework: 'de um quadro acordado, não de uma lei' },
    source: 'Fonte: {source}, {date}',
    parts: 'Partes com um sistema próprio de garantia da qualidade:',
    partOf: 'Parte de:',
  },
};
