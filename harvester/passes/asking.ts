import type { KeptPart } from '../../services/store/sources/readings.ts';
import { type FetchStep, fetchSource } from '../fetch/fetch.ts';
import type { Gathering, NoPart, Part } from '../formats/format.ts';
import { askedAgain, confirmed, storedPart } from './kept-part.ts';
import type { Bringing } from './to-plan.ts';

/** A part that could not be had, as a format is told of it. */
function noPart(step: NoPart['step']): NoPart {
  const again = step.state === 'failed' && step.retryable ? { retryAfterSeconds: step.retryAfterSeconds ?? 0 } : {};
  return { state: 'failed', detail: step.detail, ...again, step };
}

/**
 * Asks for parts of a source, each in a file beside `scratch` that is added to `files`. A part that is known is asked
 * for by its validators, and taken from where it is kept where it is as it was. `keep` is called with what is new.
 * `accept`: what is asked for where the source does not say its media type.
 */
export function askerOf(
  work: Bringing,
  known: readonly KeptPart[],
  keep: (path: string, id: string) => void,
  accept: string | null = null,
): Gathering['ask'] {
  const { input, place, deps } = work;
  const { source, access, millis } = input;
  const byAddress = new Map(known.map((part) => [part.asked ?? part.url, part]));
  // Requests may be under way at the same time; the time during which any was counts once.
  let under = 0;
  let since = 0;
  const fetchPart = async (page: typeof source, conditional: boolean, path: string): Promise<FetchStep> => {
    if (under++ === 0) since = performance.now();
    try {
      return await fetchSource(page, conditional, { ...deps, access, scratch: path });
    } finally {
      if (--under === 0) {
        // Looking for further pages counts as reading, asking for them counts as fetching.
        const asking = Math.round(performance.now() - since);
        millis.fetch = (millis.fetch ?? 0) + asking;
        millis.read = (millis.read ?? 0) - asking;
      }
    }
  };
  return async (address) => {
    deps.stopped.throwIfAborted();
    const path = `${place.scratch}.${place.files.length}`;
    place.files.push(path);
    const page = {
      ...source,
      path: address,
      contentType: source.contentType ?? accept,
      queryParameters: {},
      ...{ etag: null, lastModified: null, snapshot: null },
    };
    const kept = byAddress.get(address);
    let step = await fetchPart(kept ? askedAgain(page, kept) : page, kept !== undefined, path);
    if (step.state === 'unchanged') {
      const part = kept === undefined ? null : await storedPart(confirmed(kept, step), path, work);
      if (part !== null) return { state: 'part', part: step.reserved ? { ...part, reserved: true } : part };
      step = await fetchPart(page, false, path);
    }
    if (step.state === 'gone' || step.state === 'failed') return noPart(step);
    if (step.state === 'unchanged')
      return noPart({
        state: 'failed',
        reason: 'http-status',
        detail: 'the server answered nothing new',
        retryable: false,
      });
    keep(path, step.snapshot.id);
    const { furtherPage, total } = step;
    const more = { ...(total === undefined ? {} : { total }), ...(step.reserved ? { reserved: true as const } : {}) };
    const part: Part = { ...step.snapshot, path, furtherPage, asked: address, ...more };
    return { state: 'part', part };
  };
}
