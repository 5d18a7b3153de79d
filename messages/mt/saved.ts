import type { PageWords } from '../words.ts';

/** Maltese. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Aħżen din it-tiftixa',
    title: 'Tiftixa maħżuna',
    about:
      'L-offerti l-ġodda jiġu l-ewwel. Żomm l-indirizz ta’ din il-paġna, jew segwiha f’qarrej tal-feeds jew f’kalendarju. M’hemmx bżonn kont, u xejn dwarek ma jinħażen.',
    change: 'Ibdel din it-tiftixa',
    every: 'L-offerti kollha',
    follow: 'Segwi din it-tiftixa',
    rss: 'Feed RSS',
    calendar: 'Kalendarju bl-iskadenzi u l-bidu',
    json: 'Feed bħala JSON',
    since: 'Hawn mill-{date}',
    deadline: 'L-aħħar jum għar-reġistrazzjoni: {title}',
    starts: 'Jibda: {title}',
    feedAbout: 'Offerti ta’ tiftixa maħżuna, l-iktar ġodda hawn l-ewwel.',
    newest: 'Jintwerew l-iktar ġodda hawn: {count}.',
  },
};
