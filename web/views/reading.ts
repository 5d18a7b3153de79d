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
  /** The address of one of our pages in the reader's language: `/offers/x` becomes `/de/offers/x`. */
  readonly to: (path: string) => string;
  /** The address of the style sheet. */
  readonly style: string;
  /** Whom to tell of an error: an e-mail or web address. Null where the operator names none. */
  readonly contact: string | null;
  /** The whole address of this page, as it stands in a letter. */
  readonly address: string;
  /** The beginning of every address of ours, without a slash at the end. */
  readonly publicUrl: string;
  /** The path of this page, without a language. */
  readonly path: string;
  /** The search from which the reader came, or the start page. */
  readonly search: string;
  /** This page in each language that we have. */
  readonly languages: readonly { readonly code: string; readonly name: string; readonly href: string }[];
}
