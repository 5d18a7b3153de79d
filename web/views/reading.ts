import type { PageMessages } from '../../messages/words.ts';

/** Who reads a page, and what is needed to write it for them. */
export interface Reading {
  /** The language of texts and names. Our own words are in `messages`. */
  readonly lang: string;
  readonly messages: PageMessages;
  readonly demo: boolean;
  /** Names of codes and days in the reader's language. */
  readonly names: {
    readonly country: (code: string) => string;
    readonly language: (code: string) => string;
    readonly field: (code: string) => string;
    readonly day: (day: string) => string;
  };
  /** `?lang=…` where the page's address names a language, to be kept in links. Else empty. */
  readonly keep: string;
  /** The search from which the reader came, or the start page. */
  readonly search: string;
  /** This page in each language that we have. */
  readonly languages: readonly { readonly code: string; readonly name: string; readonly href: string }[];
}
