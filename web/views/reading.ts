import type { PageMessages } from '../../messages/words.ts';

/** Who reads a page, and what it takes to write one for them. */
export interface Reading {
  /** Language of texts and names; ours are in `messages`. */
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
  /** `?lang=…` where the reader asked for a language by address, to be kept in links; else empty. */
  readonly keep: string;
  /** The search that the reader comes from, or the start. */
  readonly search: string;
  /** This page in each language that we have. */
  readonly languages: readonly { readonly code: string; readonly name: string; readonly href: string }[];
}
