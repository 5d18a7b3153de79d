import type { PageWords } from '../words.ts';

/** Croatian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Spremi ovo pretraživanje',
    title: 'Spremljeno pretraživanje',
    about:
      'Nove su ponude prve. Sačuvajte adresu ove stranice ili je pratite u čitaču izvora ili kalendaru. Račun nije potreban i o vama se ništa ne pohranjuje.',
    change: 'Promijeni ovo pretraživanje',
    every: 'Sve ponude',
    follow: 'Prati ovo pretraživanje',
    rss: 'RSS izvor',
    calendar: 'Kalendar s rokovima i počecima',
    json: 'Izvor kao JSON',
    since: 'Ovdje od {date}',
    deadline: 'Posljednji dan upisa: {title}',
    starts: 'Počinje: {title}',
    feedAbout: 'Ponude spremljenog pretraživanja, ovdje najnovije prve.',
    newest: 'Prikazano najnovijih: {count}.',
  },
};
