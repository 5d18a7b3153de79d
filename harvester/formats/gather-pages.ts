import { stat } from 'node:fs/promises';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Gathered, Gathering, Lacks, Part, WhyNot } from './format.ts';

/** How many pages of one publication are asked for. */
export const MAX_PAGES = 500;
/** For how long pages are asked for in one run. */
const GATHER_DEADLINE_MS = 1_800_000;

/** The address of a further page if it is on the same host as the page that names it. Null elsewhere. */
function onSameHost(page: string, from: string): string | null {
  if (!URL.canParse(page) || !URL.canParse(from)) return null;
  const [url, own] = [new URL(page), new URL(from)];
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.origin === own.origin ? url.href : null;
}

/**
 * Follows a publication from page to page: to the next one that the server names (`Link: rel=next`), else that the
 * document names (`hydra:next` and the like). A page that names itself is the last one. A circle, a page that comes
 * twice, a failing page and our limits end it early; all pages together have at most `mostBytes`.
 */
export async function gatherPages(
  first: Part,
  { ask, look }: Pick<Gathering, 'ask' | 'look'>,
  mostBytes: number,
): Promise<Gathered> {
  const parts = [first];
  const addresses = new Set([first.url]);
  const contents = new Set([first.id]);
  const began = performance.now();
  let bytes = (await stat(first.path)).size;
  for (let last = first; ; ) {
    const named = last.furtherPage ?? (await look(last));
    const next = named === null ? null : onSameHost(named, last.url);
    if (next === null || next === last.url) return { parts, lacks: null };
    const stop = (why: WhyNot, more: Pick<Lacks, 'detail' | 'retryAfterSeconds'> = { detail: '' }): Gathered => ({
      parts,
      lacks: { page: shownAddress(next), why, ...more },
    });
    if (addresses.has(next)) return stop('circle');
    if (parts.length >= MAX_PAGES) return stop('many');
    if (performance.now() - began > GATHER_DEADLINE_MS) return stop('slow');
    addresses.add(next);
    const asked = await ask(next);
    if (asked.state === 'failed') {
      const { state: _state, step: _step, ...more } = asked;
      return stop('failed', more);
    }
    const { part } = asked;
    if (contents.has(part.id)) return stop('same');
    bytes += (await stat(part.path)).size;
    if (bytes > mostBytes) return stop('large');
    contents.add(part.id);
    addresses.add(part.url);
    parts.push(part);
    last = part;
  }
}
