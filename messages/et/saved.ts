import type { PageWords } from '../words.ts';

/** Estonian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Salvesta see otsing',
    title: 'Salvestatud otsing',
    about:
      'Uued koolitused on eespool. Hoidke selle lehe aadress alles või jälgige seda vooge lugevas programmis või kalendris. Kontot pole vaja ja teie kohta ei salvestata midagi.',
    change: 'Muuda seda otsingut',
    every: 'Kõik koolitused',
    follow: 'Jälgi seda otsingut',
    rss: 'RSS-voog',
    calendar: 'Kalender tähtaegade ja algustega',
    json: 'Voog JSON-ina',
    since: 'Siin alates {date}',
    deadline: 'Viimane registreerimispäev: {title}',
    starts: 'Algab: {title}',
    feedAbout: 'Salvestatud otsingu koolitused, siin uusimad ees.',
    newest: 'Näidatakse {count} uusimat.',
  },
};
