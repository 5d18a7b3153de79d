import type { Hit } from './hit.ts';

/** A search that somebody keeps, with what it finds now. */
export interface SavedSearch {
  /** What it asks, in words. */
  readonly title: string;
  /** The whole address of its page, without the ending of a feed. */
  readonly address: string;
  /** The whole addresses of offers' pages begin with this. */
  readonly offers: string;
  /** The address at which the search can be changed. */
  readonly change: string;
  /** The newest here first; at most `MAX_SAVED`. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** The most offers, or dates, of a saved search that a page or feed shows. */
export const MAX_SAVED = 50;

/** The feeds of a saved search: the ending of the address, and the media type. */
export const FEEDS = {
  rss: 'application/rss+xml',
  ics: 'text/calendar',
  json: 'application/feed+json',
} as const;
export type FeedName = keyof typeof FEEDS;
export const isFeed = (name: string): name is FeedName => Object.hasOwn(FEEDS, name);
