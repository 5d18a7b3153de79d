import type { PageWords } from '../words.ts';

/** Portuguese. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Guardar esta pesquisa',
    title: 'Pesquisa guardada',
    about:
      'As ofertas novas aparecem primeiro. Guarde o endereço desta página ou siga-a num leitor de notícias ou num calendário. Não é precisa uma conta e nada sobre si fica guardado.',
    change: 'Alterar esta pesquisa',
    every: 'Todas as ofertas',
    follow: 'Seguir esta pesquisa',
    rss: 'Canal RSS',
    calendar: 'Calendário com prazos e inícios',
    json: 'Canal em JSON',
    since: 'Aqui desde {date}',
    deadline: 'Último dia de inscrição: {title}',
    starts: 'Começa: {title}',
    feedAbout: 'Ofertas de uma pesquisa guardada, as mais recentes aqui primeiro.',
    newest: 'São mostradas as {count} mais recentes.',
  },
};
