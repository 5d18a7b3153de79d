import type { TextReader } from './decode.ts';
import type { Feed, InvalidNames } from './feed.ts';
import type { UnknownKey } from './unknown-keys.ts';

/** How the reading of a document ended. `broken`: what came before the break is in the index. */
export type ParseEnd =
  | {
      readonly state: 'complete';
      readonly damagedText: boolean;
      /** Statements about statements (RDF-star), which are not read. */
      readonly quoted: number;
      /** Names of nodes that are no IRIs: their statements are lost in parsing. */
      readonly invalid: InvalidNames;
      /** What was mended while it was read, with its line. */
      readonly slips?: readonly string[];
      /** Keys of JSON that no context defines. */
      readonly unknownKeys?: readonly UnknownKey[];
    }
  | { readonly state: 'hostile-xml'; readonly detail: string }
  | { readonly state: 'broken'; readonly detail: string }
  | { readonly state: 'too-many-statements' }
  | { readonly state: 'too-deep' }
  | { readonly state: 'context-refused'; readonly url: string };

export function completeEnd(reader: TextReader, feed: Feed, slips = feed.slips ?? []): ParseEnd {
  return {
    state: 'complete',
    damagedText: reader.damaged,
    quoted: feed.quoted,
    invalid: feed.invalid ?? { examples: [], count: 0 },
    ...(slips.length > 0 ? { slips } : {}),
    ...(feed.unknownKeys?.length ? { unknownKeys: feed.unknownKeys } : {}),
  };
}
