import type { Words } from '../words.ts';

/** What is said of a search that somebody keeps, and in its feeds. */
export const saved = {
  saved: {
    save: 'Save this search',
    title: 'Saved search',
    about:
      'New offers come first. Keep the address of this page, or follow it in a feed reader or a calendar. No account is needed, and nothing about you is stored.',
    change: 'Change this search',
    every: 'All offers',
    follow: 'Follow this search',
    rss: 'RSS feed',
    calendar: 'Calendar with deadlines and starts',
    json: 'Feed as JSON',
    since: 'Here since {date}',
    deadline: 'Last day to enrol: {title}',
    starts: 'Starts: {title}',
    feedAbout: 'Offers of a saved search, the newest here first.',
    newest: 'Showing the {count} newest here.',
  },
} as const satisfies Words;
