/** A tree of texts. */
export interface Words {
  readonly [key: string]: string | Words;
}
