import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dayOf } from '../../services/model/day.ts';
import type { KeptPart } from '../../services/store/sources/readings.ts';
import type { Format, Gathered, Gathering, Lacks, NoPart, Part } from '../formats/format.ts';
import type { ReadInput, ReadOutcome } from '../read/outcome.ts';
import { askerOf } from './asking.ts';
import { snapshotList } from './snapshot-list.ts';
import type { Bringing } from './to-plan.ts';

/** The parts of a run, and how to read them. */
export interface Parts extends Gathered {
  /** The name of what was gathered: the sha256 of a single part, or that of the list of several parts. */
  readonly snapshot: { readonly id: string; readonly etag: string | null; readonly lastModified: string | null };
  read(): Promise<ReadOutcome>;
  /** Waits until the bytes are kept. */
  kept(): Promise<void>;
}

/** The files of a run: the one for its first part, the one for what is staged, and all that must be removed. */
export interface Place {
  readonly scratch: string;
  readonly spool: string;
  readonly files: string[];
}

/** Reads the parts of a source. `lacks` says why these are not all. */
export function readerOf({
  input: { source, provider },
  place: { spool },
  leaving,
  toldFor,
  deps,
}: Bringing): (parts: readonly Part[], lacks: Lacks | null) => Promise<ReadOutcome> {
  return (parts, lacks) =>
    leaving.read({
      parts: parts.map(({ path, mediaType, furtherPage, url, asked }, at): ReadInput['parts'][number] => ({
        ...{ path, mediaType, furtherPage, url },
        ...(asked === undefined ? {} : { asked }),
        name: new URL(url).pathname,
        // The address in the manifest, and not where redirects led, because what identifies an offer must not change
        // with them.
        base: at > 0 ? url : /^https?:/.test(source.path) ? source.path : null,
      })),
      lacks,
      spool,
      contentTypeHint: source.contentType,
      source: {
        ...{ id: source.id, type: source.type, version: source.version, licence: source.licence, toldFor },
        ...(source.map === undefined ? {} : { map: source.map }),
      },
      today: dayOf(deps.now()),
      provider: { id: provider.id, identifiers: provider.identifiers, domains: provider.domains },
    });
}

/**
 * Brings the parts of a source that is not read by one request: those after `first`, or all of them where the format
 * asks for all itself. `known` are those of the last complete run.
 */
export async function gatherParts(
  first: Part | null,
  format: Format,
  work: Bringing,
  known: readonly KeptPart[],
): Promise<Parts | NoPart> {
  const { input, place, leaving, deps } = work;
  const { scratch, files } = place;
  const keeping: Promise<void>[] = [];
  const keep = (path: string, id: string) => {
    const kept = leaving.keep(path, id);
    kept.catch(() => {});
    keeping.push(kept);
  };
  const readParts = readerOf(work);
  let looked: { readonly part: Part; readonly outcome: ReadOutcome } | null = null;
  const gathering: Gathering = {
    source: input.source,
    today: dayOf(deps.now()),
    // One that may tell of others' offers is meant whole.
    ...(work.toldFor === null ? { provider: input.provider } : {}),
    ask: askerOf(work, known, keep, 'gatherAll' in format ? (format.accept ?? null) : null),
    async look(part) {
      const outcome = await readParts([part], null);
      looked = { part, outcome };
      return outcome.state === 'complete' ? (outcome.lacks?.page ?? null) : null;
    },
  };
  if (first !== null) keep(scratch, first.id);
  const gathered = await ('gatherAll' in format
    ? format.gatherAll(gathering)
    : first === null
      ? Promise.reject(new Error('A publication in documents begins with the first of them'))
      : format.gather(first, gathering));
  if ('state' in gathered) return gathered;
  const { parts, lacks } = gathered;
  const [only] = parts;
  const list = parts.length === 1 ? null : await snapshotList(parts);
  const id =
    list === null && only !== undefined
      ? only.id
      : `sha256:${createHash('sha256')
          .update(list ?? '')
          .digest('hex')}`;
  if (list !== null) {
    const path = `${scratch}.list`;
    files.push(path);
    await writeFile(path, list, { mode: 0o600 });
    keep(path, id);
  }
  return {
    parts,
    lacks,
    // A validator of one part says nothing about the others.
    snapshot: list === null && first !== null ? first : { id, etag: null, lastModified: null },
    // A single part that was looked at has been read already.
    read: async () =>
      looked !== null && parts.length === 1 && lacks === null ? looked.outcome : readParts(parts, lacks),
    kept: async () => void (await Promise.all(keeping)),
  };
}
