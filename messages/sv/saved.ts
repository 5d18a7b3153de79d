import type { PageWords } from '../words.ts';

/** Swedish. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Spara sökningen',
    title: 'Sparad sökning',
    about:
      'Nya utbildningar står först. Spara sidans adress, eller följ den i en flödesläsare eller en kalender. Inget konto behövs, och inget om dig lagras.',
    change: 'Ändra sökningen',
    every: 'Alla utbildningar',
    follow: 'Följ sökningen',
    rss: 'RSS-flöde',
    calendar: 'Kalender med sista dagar och starter',
    json: 'Flöde som JSON',
    since: 'Här sedan den {date}',
    deadline: 'Sista anmälningsdag: {title}',
    starts: 'Börjar: {title}',
    feedAbout: 'Utbildningar i en sparad sökning, de nyaste här först.',
    newest: 'De {count} nyaste här visas.',
  },
};
