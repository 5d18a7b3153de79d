import type { PageWords } from '../words.ts';

/** Finnish. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Tallenna tämä haku',
    title: 'Tallennettu haku',
    about:
      'Uudet koulutukset ovat ensin. Säilytä tämän sivun osoite tai seuraa sitä syötelukijassa tai kalenterissa. Tiliä ei tarvita, eikä sinusta tallenneta mitään.',
    change: 'Muuta tätä hakua',
    every: 'Kaikki koulutukset',
    follow: 'Seuraa tätä hakua',
    rss: 'RSS-syöte',
    calendar: 'Kalenteri määräajoista ja alkamisista',
    json: 'Syöte JSON-muodossa',
    since: 'Täällä {date} alkaen',
    deadline: 'Viimeinen ilmoittautumispäivä: {title}',
    starts: 'Alkaa: {title}',
    feedAbout: 'Tallennetun haun koulutukset, täällä uusimmat ensin.',
    newest: 'Näytetään {count} uusinta.',
  },
};
