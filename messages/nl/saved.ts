import type { PageWords } from '../words.ts';

/** Dutch. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Deze zoekopdracht bewaren',
    title: 'Bewaarde zoekopdracht',
    about:
      'Nieuw aanbod staat bovenaan. Bewaar het adres van deze pagina, of volg het in een feedlezer of een agenda. Een account is niet nodig, en er wordt niets over u opgeslagen.',
    change: 'Deze zoekopdracht wijzigen',
    every: 'Al het aanbod',
    follow: 'Deze zoekopdracht volgen',
    rss: 'RSS-feed',
    calendar: 'Agenda met uiterste data en starts',
    json: 'Feed als JSON',
    since: 'Hier sinds {date}',
    deadline: 'Laatste dag om in te schrijven: {title}',
    starts: 'Begint: {title}',
    feedAbout: 'Aanbod uit een bewaarde zoekopdracht, het nieuwste hier eerst.',
    newest: 'De nieuwste hier worden getoond: {count}.',
  },
};
