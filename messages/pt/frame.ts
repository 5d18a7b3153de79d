import type { PageWords } from '../words.ts';

/** Portuguese. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menu principal',
    search: 'Pesquisa',
    skills: 'Competências',
    compare: 'Comparar',
    quality: 'Sobre a garantia da qualidade',
    coverage: 'A garantia da qualidade em números',
    languages: 'Língua: {name}',
    words: 'Pesquisar ofertas',
    trust:
      'O que aqui se diz da qualidade vem de relatórios publicados de agências de garantia da qualidade. O que nenhuma fonte indica aparece como não indicado.',
    about: 'Sobre este serviço',
    privacy: 'Privacidade',
    accessibility: 'Acessibilidade',
    licences: 'Licenças e código-fonte',
    api: 'API',
    publish: 'Publicar as suas ofertas',
    report: 'Comunicar um erro',
    subject: 'Erro em {address}',
  },
};
