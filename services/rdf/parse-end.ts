import type { BrokenPlace } from './broken-place.ts';
import type { TextReader } from './decode.ts';
import type { Feed, InvalidNames } from './feed.ts';
import type { Slip } from './slips.ts';
import type { UnknownKey } from './unknown-keys.ts';
import type { HostileXml } from './xml-doctype.ts';

/** How the reading of a document ended. `broken`: what came before the break is in the index. */
export type ParseEnd =
  | {
      readonly state: 'complete';
      readonly damagedText: boolean;
      /** How many statements about statements (RDF-star) were not read. */
      readonly quoted: number;
      /** Texts in place of names of nodes. Their statements are lost. */
      readonly invalid: InvalidNames;
      /** What was mended or left out while it was read. */
      readonly slips?: readonly Slip[];
      /** Keys of JSON that no context defines. */
      readonly unknownKeys?: readonly UnknownKey[];
    }
  | { readonly state: 'hostile-xml'; readonly why: HostileXml['why'] }
  | {
      readonly state: 'broken';
      readonly detail: string;
      /** Where it broke. */
      readonly place?: BrokenPlace;
      /** How many offers the whole text names, also after the break. */
      readonly named?: number;
    }
  | { readonly state: 'too-many-statements' }
  | { readonly state: 'too-deep' }
  | { readonly state: 'context-refused'; readonly url: string };

/** The end of a document that was read to its end. */
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
