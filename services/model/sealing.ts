/** Keeps texts so that the database alone does not say them. */
export interface Sealing {
  /** Seals a text for one place. @throws UsageError `keys-none` where there is no key for it. */
  seal(text: string, place: string): Promise<string>;
  /** Opens what was sealed for this place. Null where its key is gone, or it was sealed for another place. */
  open(sealed: string, place: string): Promise<string | null>;
  /** True for what was sealed with the key that seals now. */
  isCurrent(sealed: string): Promise<boolean>;
}
