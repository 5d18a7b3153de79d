import type { Slip } from './slips.ts';
import type { UnknownKey } from './unknown-keys.ts';

export interface InvalidNames {
  readonly examples: readonly { readonly value: string; readonly subject: string | null }[];
  readonly count: number;
}

/** Takes the text of a document piece by piece; its statements go into an index. */
export interface Feed {
  write(text: string): void | Promise<void>;
  end(): void | Promise<void>;
  /** Statements that were left out because they are about statements. */
  readonly quoted: number;
  readonly invalid?: InvalidNames;
  readonly slips?: readonly Slip[];
  readonly unknownKeys?: readonly UnknownKey[];
}

/** The index takes no more. */
export class StopReading extends Error {}

/** A triple term of RDF-star stands where only a node may: what is quoted is not stated. */
export const QUOTED = 'Quad';
