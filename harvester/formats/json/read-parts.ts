import { found } from '../../../services/model/finding.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput, type ReadPart, type Unread } from '../../read/outcome.ts';
import { segmentsBelow } from './address.ts';
import { MAX_ALL_JSON_BYTES, MAX_JSON_BYTES } from './limits.ts';
import { type JsonPage, pageOf } from './page.ts';
import { type ReadJson, readJson } from './read-json.ts';

/** A part of a publication as JSON. */
export interface JsonPart {
  readonly part: ReadPart;
  readonly value: unknown;
  /** Its records, where it is a list of them. */
  readonly page: JsonPage | null;
  /** What was asked for, below the source's own address; empty for that address, null where it is elsewhere. */
  readonly segments: readonly string[] | null;
}

/** The parts that can be read, and the address of the first that cannot be. */
export interface JsonParts {
  readonly state: 'parts';
  readonly parts: readonly JsonPart[];
  readonly unread: string | null;
}

/** The finding about a document that is no JSON that can be read. */
function refusal({ code, detail, bytes }: Extract<ReadJson, { state: 'refused' }>) {
  return code === 'too-large'
    ? found(code, { facts: { bytes, most: MAX_JSON_BYTES } })
    : found(code, { value: detail });
}

/**
 * Reads the parts of a publication, which are held in memory together. Where the only one is no JSON, nothing may be
 * published. `names` are the members in which a format has its records.
 */
export async function readParts(
  { parts }: ReadInput,
  findings: RunFindings,
  names: readonly string[] = [],
): Promise<JsonParts | Unread> {
  const read: JsonPart[] = [];
  const base = parts[0]?.base ?? parts[0]?.url ?? '';
  let bytes = 0;
  let unread: string | null = null;
  for (const part of parts) {
    const json = bytes > MAX_ALL_JSON_BYTES ? null : await readJson(part.path);
    bytes += json?.bytes ?? 0;
    if (json?.state === 'json') {
      const segments = part.asked === undefined ? [] : segmentsBelow(base, part.asked);
      read.push({ part, value: json.value, page: pageOf(json.value, names), segments });
      continue;
    }
    if (parts.length === 1 && json !== null)
      return ended(json.code === 'too-large' ? 'failed' : 'unreadable', refusal(json), findings);
    unread ??= part.url ?? part.name;
  }
  if (parts.length === 0) return ended('unreadable', found('empty-document'), findings);
  return { state: 'parts', parts: read, unread };
}
