import type { SavedWords } from '../words.ts';

export const saved: SavedWords = {
  saved: {
    save: 'Conserva questa ricerca',
    title: 'Ricerca conservata',
    about:
      'Le nuove offerte vengono per prime. Conservi l’indirizzo di questa pagina o segua la ricerca in un lettore di feed o in un calendario. Non serve un account e di Lei non si registra nulla.',
    change: 'Cambia questa ricerca',
    every: 'Tutte le offerte',
    follow: 'Segui questa ricerca',
    rss: 'Feed RSS',
    calendar: 'Calendario con scadenze e inizi',
    json: 'Feed JSON',
    since: 'Qui dal {date}',
    deadline: 'Ultimo giorno per iscriversi: {title}',
    starts: 'Inizio: {title}',
    feedAbout: 'Offerte di una ricerca conservata, prima le più recenti qui.',
    newest: 'Sono mostrate le {count} più recenti qui.',
  },
};
