import type { PageWords } from '../words.ts';

/** Romanian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Salvați această căutare',
    title: 'Căutare salvată',
    about:
      'Ofertele noi apar primele. Păstrați adresa acestei pagini sau urmăriți-o într-un cititor de fluxuri ori într-un calendar. Nu este nevoie de cont și nu se stochează nimic despre dumneavoastră.',
    change: 'Modificați această căutare',
    every: 'Toate ofertele',
    follow: 'Urmăriți această căutare',
    rss: 'Flux RSS',
    calendar: 'Calendar cu termene și începeri',
    json: 'Flux în format JSON',
    since: 'Aici din {date}',
    deadline: 'Ultima zi de înscriere: {title}',
    starts: 'Începe: {title}',
    feedAbout: 'Ofertele unei căutări salvate, cele mai noi de aici primele.',
    newest: 'Cele mai noi oferte afișate: {count}.',
  },
};
