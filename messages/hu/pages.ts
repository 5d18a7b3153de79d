import type { ApiWords } from '../words.ts';

/** Hungarian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Felsőoktatási intézmény',
        'other-provider': 'Más képző',
      },
      notOffers: 'Egy képző értékelése nem az ajánlatainak értékelése.',
      entries: 'A nyilvántartásban',
      entry: 'Bejegyzés itt: {register}: {id}',
      website: 'webhely',
      neverCompared: 'Még nem olvastunk be nyilvántartást.',
      noEntry: 'Ehhez a képzőhöz nem kapcsolódik nyilvántartási bejegyzés.',
      reportsAbout:
        'Ezek a jelentések a képzőről vagy a programjairól szólnak. Azokról az ajánlatokról, amelyeket nem neveznek meg, semmit sem mondanak.',
      noReports: '{register} nem tartalmaz olyan jelentést, amely ezt a képzőt megnevezi.',
      noAgency: 'Az ügynökség ott nem szerepel',
      valid: 'Érvényes: {from} – {to}',
      validFrom: 'Érvényes (ettől: {from}). Vége nincs megadva.',
      over: 'Már nem érvényes.',
      programmes: 'Programok',
      freshness: 'Mennyire frissek az adatok',
      noSources: 'Ettől a képzőtől nem olvasunk be forrást.',
      neverRead: 'Még nem olvastuk be.',
      neverComplete: 'Soha nem olvastuk be teljesen.',
      lastComplete: 'Utoljára teljesen beolvasva: {date}',
      outcome: {
        complete: 'Az utolsó beolvasás teljes volt: {date}',
        unchanged: 'Újra lekérdezve ({date}). Semmi sem változott.',
        partial: 'Csak egy rész érkezett meg ({date}). A hiányzó ajánlatok maradnak, ahogy voltak.',
        failed: 'A beolvasás nem sikerült ({date}). Ami itt látható, korábbi.',
        held: 'A beolvasást visszatartjuk, amíg valaki meg nem nézi, mert túl sok minden változna ({date}). Ami itt látható, korábbi.',
      },
      runs: 'Minden beolvasás',
      asData: 'A képző adatként',
    },
    compare: {
      title: 'Ajánlatok összehasonlítása',
      caption: '{count, plural, one {# ajánlat} other {# ajánlat egymás mellett}}',
      nearest: 'Minden ajánlatnak azt az időpontját hasonlítjuk össze, amely legközelebb kezdődik.',
      tooMany: 'Legfeljebb {most} ajánlat hasonlítható össze; a többi kimaradt.',
      tooFew: 'Válasszon ki a keresésben két–négy ajánlatot az összehasonlításhoz.',
      gone: 'Nincs ilyen ajánlat, vagy már nem létezik: {id}.',
      remove: 'Eltávolítás',
      counts: 'a megadottak szerint beszámít valami nagyobba',
      alone: 'a megadottak szerint önálló',
    },
    skills: {
      title: 'Készségek',
      about:
        'Minden készség csoportok szerint. A szám azt mutatja, hány ajánlat tanít egy készséget vagy egy szűkebbet.',
      noTree: 'Az ajánlatokban megnevezett készségek, a leggyakoribbak elöl.',
      above: 'Tágabb készségek',
      narrower: '{count, plural, one {# szűkebb készség} other {# szűkebb készség}}',
      noOffers: 'nincs ajánlat',
      nothing: 'Itt nincsenek készségek.',
      gap: 'Nézze meg, mely készségek hiányoznak még',
    },
  },
};
