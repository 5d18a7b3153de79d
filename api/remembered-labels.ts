import type { LanguageMap } from '../services/model/language-map.ts';
import type { FoundLabels } from '../services/store/vocabulary/read.ts';

/** Labels of concepts in the language of a reader. Unknown concepts are missing. */
export type AskLabels = (uris: readonly string[], lang: string) => Promise<ReadonlyMap<string, LanguageMap>>;

/** A longer address belongs to no concept. It is looked up each time and not remembered. */
const MAX_URI_CHARACTERS = 800;

interface Kept {
  readonly version: string;
  /** By language and URI. Undefined: there is no such concept. */
  readonly labels: Map<string, LanguageMap | undefined>;
}

/**
 * Remembers labels as long as the vocabularies do not change. All labels of one answer are of one version: where a
 * look-up finds a newer one, everything is read again. At most `most` labels are kept; the one that was read longest
 * ago goes first.
 */
export function rememberedLabels(
  read: (uris: readonly string[], lang: string) => Promise<FoundLabels>,
  version: () => Promise<string>,
  most: number,
): AskLabels {
  let kept: Kept = { version: '', labels: new Map() };
  const ofVersion = (now: string): Kept => {
    if (kept.version !== now) kept = { version: now, labels: new Map() };
    return kept;
  };
  const keep = ({ labels }: Kept, key: string, label: LanguageMap | undefined) => {
    labels.set(key, label);
    for (const oldest of labels.keys()) {
      if (labels.size <= most) break;
      labels.delete(oldest);
    }
  };
  return async (uris, lang) => {
    const asked = [...new Set(uris)];
    if (asked.length === 0) return new Map();
    const before = ofVersion(await version());
    // Copied before we wait for anything, because what is kept may be dropped meanwhile.
    const known = new Map(
      asked.flatMap((uri) => {
        const key = `${lang} ${uri}`;
        return before.labels.has(key) ? [[uri, before.labels.get(key)] as const] : [];
      }),
    );
    const missing = asked.filter((uri) => !known.has(uri));
    if (missing.length > 0) {
      let found = await read(missing, lang);
      if (found.version !== before.version && known.size > 0) {
        known.clear();
        found = await read(asked, lang);
      }
      const now = ofVersion(found.version);
      for (const uri of known.size === 0 ? asked : missing) {
        const label = found.labels.get(uri);
        known.set(uri, label);
        if (uri.length <= MAX_URI_CHARACTERS) keep(now, `${lang} ${uri}`, label);
      }
    }
    return new Map([...known].flatMap(([uri, label]) => (label === undefined ? [] : [[uri, label] as const])));
  };
}
