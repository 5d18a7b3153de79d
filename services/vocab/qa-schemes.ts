import type { QaScheme } from '../model/qa-scheme.ts';
import { readList } from './list-file.ts';
import { once } from './once.ts';

/** No name of a scheme stands later than this in what a source states as one. */
const MAX_CHARACTERS = 500;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name as it may be written: with any space or hyphen between its parts, and with a year after a colon. */
function pattern(names: readonly string[]): RegExp {
  const written = names.map((name) =>
    name
      .split(/[\s-]+/)
      .map(escaped)
      .join('[\\s\\-–]*'),
  );
  // Letters and digits around it make another word of it: `ISO 210015`, `Razav`.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const schemes = once(() =>
  readList<readonly QaScheme[]>('qa-schemes').map((scheme) => ({ scheme, pattern: pattern(scheme.names) })),
);

/** Words after which a name is not claimed: “not AZAV certified”, “ohne AZAV”. */
const DENIED =
  /(?<!\p{L})(?:not|no|without|non|nicht|kein\p{L}*|ohne|pas|sans|geen|niet|zonder|no|sin|inte|utan|ikke|uden)(?!\p{L})/iu;

/**
 * The scheme that a statement of quality assurance names (`AZAV-zertifiziert` is AZAV). Null where it names none, more
 * than one, or says that there is none.
 */
export function schemeIn(text: string): QaScheme | null {
  const looked = text.normalize('NFC').slice(0, MAX_CHARACTERS);
  if (DENIED.test(looked)) return null;
  const found = schemes().filter((one) => one.pattern.test(looked));
  return found.length === 1 ? (found[0]?.scheme ?? null) : null;
}

/** The scheme of this short name. Null for any other text. */
export function schemeOf(id: string): QaScheme | null {
  return schemes().find(({ scheme }) => scheme.id === id)?.scheme ?? null;
}

/** All schemes that we know, in the order of the table. */
export function allSchemes(): QaScheme[] {
  return schemes().map(({ scheme }) => scheme);
}
