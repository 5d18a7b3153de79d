import type { PageWords } from '../words.ts';

/** Slovenian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Shrani to iskanje',
    title: 'Shranjeno iskanje',
    about:
      'Nove ponudbe so prve. Shranite naslov te strani ali ji sledite v bralniku virov ali koledarju. Račun ni potreben in o vas se nič ne shrani.',
    change: 'Spremeni to iskanje',
    every: 'Vse ponudbe',
    follow: 'Sledi temu iskanju',
    rss: 'Vir RSS',
    calendar: 'Koledar z roki in začetki',
    json: 'Vir kot JSON',
    since: 'Tukaj od {date}',
    deadline: 'Zadnji dan vpisa: {title}',
    starts: 'Začetek: {title}',
    feedAbout: 'Ponudbe shranjenega iskanja, tukaj najnovejše najprej.',
    newest: 'Prikazanih najnovejših: {count}.',
  },
};
