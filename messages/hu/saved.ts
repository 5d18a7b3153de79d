import type { PageWords } from '../words.ts';

/** Hungarian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'A keresés mentése',
    title: 'Mentett keresés',
    about:
      'Az új ajánlatok elöl állnak. Őrizze meg az oldal címét, vagy kövesse hírolvasóban, illetve naptárban. Fiók nem kell, és Önről semmit sem tárolunk.',
    change: 'A keresés módosítása',
    every: 'Minden ajánlat',
    follow: 'A keresés követése',
    rss: 'RSS-csatorna',
    calendar: 'Naptár határidőkkel és kezdésekkel',
    json: 'JSON-csatorna',
    since: 'Itt van ettől: {date}',
    deadline: 'A jelentkezés utolsó napja: {title}',
    starts: 'Kezdődik: {title}',
    feedAbout: 'Egy mentett keresés ajánlatai, az itt legújabbak elöl.',
    newest: 'Az itt legújabb {count} látható.',
  },
};
