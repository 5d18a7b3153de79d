import type { PageWords } from '../words.ts';

/** Danish. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Gem denne søgning',
    title: 'Gemt søgning',
    about:
      'Nye tilbud står først. Gem sidens adresse, eller følg den i en feedlæser eller en kalender. Der kræves ingen konto, og intet om dig gemmes.',
    change: 'Ændr denne søgning',
    every: 'Alle tilbud',
    follow: 'Følg denne søgning',
    rss: 'RSS-feed',
    calendar: 'Kalender med frister og starter',
    json: 'Feed som JSON',
    since: 'Her siden {date}',
    deadline: 'Sidste tilmeldingsdag: {title}',
    starts: 'Begynder: {title}',
    feedAbout: 'Tilbud i en gemt søgning, de nyeste her først.',
    newest: 'De {count} nyeste her vises.',
  },
};
