import type { SavedWords } from '../words.ts';

export const saved: SavedWords = {
  saved: {
    save: 'Diese Suche merken',
    title: 'Gemerkte Suche',
    about:
      'Neue Angebote stehen zuerst. Bewahren Sie die Adresse dieser Seite auf, oder verfolgen Sie die Suche in einem Feedreader oder Kalender. Dafür braucht es kein Konto, und über Sie wird nichts gespeichert.',
    change: 'Diese Suche ändern',
    every: 'Alle Angebote',
    follow: 'Diese Suche verfolgen',
    rss: 'RSS-Feed',
    calendar: 'Kalender mit Fristen und Terminen',
    json: 'Feed als JSON',
    since: 'Hier seit {date}',
    deadline: 'Letzter Tag der Anmeldung: {title}',
    starts: 'Beginn: {title}',
    feedAbout: 'Angebote einer gemerkten Suche, die neuesten hier zuerst.',
    newest: 'Die {count} neuesten werden gezeigt.',
  },
};
