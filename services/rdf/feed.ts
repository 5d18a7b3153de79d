import type { Slip } from './slips.ts';
import type { UnknownKey } from './unknown-keys.ts';

/** Texts in place of names: how many there were, and some of them. */
export interface InvalidNames {
  readonly examples: readonly { readonly value: string; readonly subject: string | null }[];
  readonly count: number;
}

/** Takes the text of a document piece by piece. Its statements go into an index. */
export interface Feed {
  write(text: string): void | Promise<void>;
  end(): void | Promise<void>;
  /** How many statements were left out because they are about statements. */
  readonly quoted: number;
  readonly invalid?: InvalidNames;
  readonly slips?: readonly Slip[];
  readonly unknownKeys?: readonly UnknownKey[];
}

/** Thrown where the file around a document (an archive) is damaged, and not the document. */
export class DamagedFile extends Error {}

/** Thrown where the index takes no more. */
export class StopReading extends Error {}

/** The type of a triple term of RDF-star in place of a node. What is only quoted was not stated. */
export const QUOTED = 'Quad';
