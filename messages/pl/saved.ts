import type { SavedWords } from '../words.ts';

export const saved: SavedWords = {
  saved: {
    save: 'Zapisz to wyszukiwanie',
    title: 'Zapisane wyszukiwanie',
    about:
      'Nowe oferty są na początku. Proszę zachować adres tej strony albo śledzić wyszukiwanie w czytniku kanałów lub w kalendarzu. Nie trzeba konta i nie zapisujemy niczego o osobie szukającej.',
    change: 'Zmień to wyszukiwanie',
    every: 'Wszystkie oferty',
    follow: 'Śledź to wyszukiwanie',
    rss: 'Kanał RSS',
    calendar: 'Kalendarz z terminami i datami rozpoczęcia',
    json: 'Kanał JSON',
    since: 'Tutaj od: {date}',
    deadline: 'Ostatni dzień zapisów: {title}',
    starts: 'Początek: {title}',
    feedAbout: 'Oferty z zapisanego wyszukiwania, najpierw te, które są tu najnowsze.',
    newest: 'Liczba pokazanych najnowszych ofert: {count}.',
  },
};
