import { UsageError } from '../services/errors.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import { TENANT_TOKENS } from './engines/meilisearch-rights.ts';

/** Who needs which key. */
const NEEDED = {
  answer: 'answering needs the search key',
  fill: 'filling an index needs the indexing key',
} as const;

/**
 * Asks an engine whether its key is enough and its version new enough, so that a work does not break off halfway.
 * @throws UsageError `key-refused`, which names the rights that are missing; `too-old`.
 * @throws EngineError where the engine fails.
 */
export async function requireRights(engine: SearchEngine, work: 'answer' | 'fill'): Promise<void> {
  const missing = (await engine.missingRights?.(work)) ?? [];
  if (missing.length > 0)
    throw new UsageError(
      'key-refused',
      missing.includes('search')
        ? `The key for ${engine.name} may not even search here: it is unknown, has ended, or is for another index. “accredex index keys” makes keys`
        : missing.includes(TENANT_TOKENS)
          ? `MEILI_KEY_UID is not the id of the key with which ${engine.name} answers searches. “accredex index keys” says the id beside each key`
          : `The key for ${engine.name} lacks ${missing.join(', ')}: ${NEEDED[work]}. “accredex index keys” makes both`,
      { facts: { engine: engine.name, missing } },
    );
  const tooOld = ((await engine.troubles?.()) ?? []).find(({ code }) => code === 'too-old');
  if (tooOld) throw new UsageError(tooOld.code, tooOld.message);
}
