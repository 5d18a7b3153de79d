import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dayOf } from '../../services/model/day.ts';
import type { KeptPart } from '../../services/store/sources/readings.ts';
import { fetchSource } from '../fetch/fetch.ts';
import type { Format, Gathered, Gathering, Lacks, Part } from '../formats/format.ts';
import type { ReadInput, ReadOutcome } from '../read/outcome.ts';
import { askedAgain, confirmed, storedPart } from './kept-part.ts';
import { snapshotList } from './snapshot-list.ts';
import type { Work } from './to-plan.ts';

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
  deps,
}: Work): (parts: readonly Part[], lacks: Lacks | null) => Promise<ReadOutcome> {
  return (parts, lacks) =>
    leaving.read({
      parts: parts.map(({ path, mediaType, furtherPage, url }, at): ReadInput['parts'][number] => ({
        ...{ path, mediaType, furtherPage, url },
        name: new URL(url).pathname,
        // The address in the manifest, and not where redirects led, because what identifies an offer must not change
        // with them.
        base: at > 0 ? url : /^https?:/.test(source.path) ? source.path : null,
      })),
      lacks,
      spool,
      contentTypeHint: source.contentType,
      source: { id: source.id, type: source.type, version: source.version, licence: source.licence },
      today: dayOf(deps.now()),
      provider: { id: provider.id, identifiers: provider.identifiers, domains: provider.domains },
    });
}

/**
 * Brings the further parts of a source, in files beside `scratch`, which are added to `files`. A part that is known is
 * asked for by its validators, and taken from where it is kept where it is as it was.
 */
export async function gatherParts(first: Part, format: Format, work: Work, pages: readonly KeptPart[]): Promise<Parts> {
  const { input, place, leaving, deps } = work;
  const { source, access, millis } = input;
  const { scratch, files } = place;
  const known = new Map(pages.map((page) => [page.url, page]));
  const keeping: Promise<void>[] = [];
  const keep = (path: string, id: string) => {
    const kept = leaving.keep(path, id);
    kept.catch(() => {});
    keeping.push(kept);
  };
  const readParts = readerOf(work);
  let looked: { readonly part: Part; readonly outcome: ReadOutcome } | null = null;
  const fetchPage = async (page: typeof source, conditional: boolean, path: string) => {
    const start = performance.now();
    const step = await fetchSource(page, conditional, { ...deps, access, scratch: path });
    // Looking for further pages counts as reading, asking for them counts as fetching.
    const asking = Math.round(performance.now() - start);
    millis.fetch = (millis.fetch ?? 0) + asking;
    millis.read = (millis.read ?? 0) - asking;
    return step;
  };
  const gathering: Gathering = {
    async ask(address) {
      deps.stopped.throwIfAborted();
      const path = `${scratch}.${files.length}`;
      files.push(path);
      const page = { ...source, path: address, queryParameters: {} };
      const kept = known.get(address);
      let step = await fetchPage(kept ? askedAgain(page, kept) : page, kept !== undefined, path);
      if (step.state === 'unchanged' && kept !== undefined) {
        const part = await storedPart(confirmed(kept, step), path, work);
        if (part !== null) return { state: 'part', part };
        step = await fetchPage(page, false, path);
      }
      switch (step.state) {
        case 'fresh':
          keep(path, step.snapshot.id);
          return { state: 'part', part: { ...step.snapshot, path, furtherPage: step.furtherPage } };
        case 'failed':
          return {
            state: 'failed',
            detail: step.detail,
            ...(step.retryable ? { retryAfterSeconds: step.retryAfterSeconds ?? 0 } : {}),
          };
        default:
          return { state: 'failed', detail: step.state === 'gone' ? step.detail : 'the server answered nothing new' };
      }
    },
    async look(part) {
      const outcome = await readParts([part], null);
      looked = { part, outcome };
      return outcome.state === 'complete' ? (outcome.lacks?.page ?? null) : null;
    },
  };
  keep(scratch, first.id);
  const { parts, lacks } = await format.gather(first, gathering);
  const list = parts.length === 1 ? null : await snapshotList(parts);
  const id = list === null ? first.id : `sha256:${createHash('sha256').update(list).digest('hex')}`;
  if (list !== null) {
    const path = `${scratch}.list`;
    files.push(path);
    await writeFile(path, list, { mode: 0o600 });
    keep(path, id);
  }
  return {
    parts,
    lacks,
    // A validator of the first page says nothing about the others.
    snapshot: list === null ? first : { id, etag: null, lastModified: null },
    // A single part that was looked at has been read already.
    read: async () =>
      looked !== null && parts.length === 1 && lacks === null ? looked.outcome : readParts(parts, lacks),
    kept: async () => void (await Promise.all(keeping)),
  };
}
