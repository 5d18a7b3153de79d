import { describe, expect, it } from 'vitest';
import { rememberedParts } from '../../../api/remembered-parts.ts';
import { BusyError, GoneError } from '../../../api/turns.ts';
import type { OfferPart, PartState, TakePart } from '../../../services/model/offer-part.ts';

const ALWAYS = new AbortController().signal;
const settle = () => new Promise((resolve) => setImmediate(resolve));
const offer = (iri: string, sourceId = 's') => ({ iri, sourceId, snapshot: 'sha256:0' });

/** Reads that end when they are told to, and how many were begun. */
function reads() {
  const begun: string[] = [];
  const ends: ((part: OfferPart) => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const take: TakePart = ({ iri }) => {
    begun.push(iri ?? '');
    return new Promise((resolve, reject) => {
      ends.push(resolve);
      fails.push(reject);
    });
  };
  const end = async (state: PartState = 'included', quads = 'q') => {
    const part = { state, snapshot: 'sha256:0', parts: [], hash: null, quads, cut: false, redactions: [] };
    ends.shift()?.(part);
    fails.shift();
    await settle();
  };
  const fail = async () => {
    ends.shift();
    fails.shift()?.(new Error('out of reach'));
    await settle();
  };
  let at = 0;
  const later = (ms: number) => {
    at += ms;
  };
  return { begun, end, fail, later, part: rememberedParts(take, () => new Date(at)) };
}

describe('Parts of snapshots', () => {
  it('are read one at a time, also when every client leaves as soon as its part is begun', async () => {
    const { begun, end, part } = reads();
    const clients = ['a', 'b', 'c'].map((iri) => {
      const client = new AbortController();
      const asked = part(offer(iri), client.signal);
      return { client, asked: expect(asked).rejects.toBeInstanceOf(GoneError) };
    });
    await settle();
    expect(begun).toEqual(['a']);
    clients[0]?.client.abort();
    await clients[0]?.asked;
    await settle();
    expect(begun).toEqual(['a']);
    await end();
    expect(begun).toEqual(['a', 'b']);
    clients[1]?.client.abort();
    clients[2]?.client.abort();
    await Promise.all(clients.map(({ asked }) => asked));
    await end();
    expect(begun).toEqual(['a', 'b']);
  });

  it('are shared by those who ask for the same, and go on for whoever still waits', async () => {
    const { begun, end, part } = reads();
    const first = part(offer('a'), ALWAYS);
    const leaving = new AbortController();
    const left = expect(part(offer('b'), leaving.signal)).rejects.toBeInstanceOf(GoneError);
    const stays = part(offer('b', 'another source of the same bytes'), ALWAYS);
    await settle();
    leaving.abort();
    await left;
    await end();
    await end();
    expect([(await first).state, (await stays).state]).toEqual(['included', 'included']);
    expect(begun).toEqual(['a', 'b']);
  });

  it('are asked for again after nobody had waited for them any more', async () => {
    const { begun, end, part } = reads();
    const first = part(offer('a'), ALWAYS);
    const leaving = new AbortController();
    const left = expect(part(offer('b'), leaving.signal)).rejects.toBeInstanceOf(GoneError);
    await settle();
    leaving.abort();
    await left;
    const again = part(offer('b'), ALWAYS);
    await end();
    await end();
    await Promise.all([first, again]);
    expect(begun).toEqual(['a', 'b']);
    await expect(part(offer('c'), AbortSignal.abort())).rejects.toBeInstanceOf(GoneError);
    expect(begun).toEqual(['a', 'b']);
  });

  it('tell whoever comes when too many wait, and those who were told take no place', async () => {
    const { begun, end, part } = reads();
    const kept = Array.from({ length: 9 }, (_, at) => part(offer(`${at}`), new AbortController().signal));
    await expect(part(offer('one too many'), ALWAYS)).rejects.toBeInstanceOf(BusyError);
    await end();
    const later = part(offer('one too many'), ALWAYS);
    for (let left = 0; left < 9; left++) await end();
    await Promise.all([...kept, later]);
    expect(begun).toHaveLength(10);
  });

  it('are kept for ten minutes, the last twenty of them, but not where bytes were out of reach or are too many', async () => {
    const { begun, end, fail, later, part } = reads();
    const ask = async (iri: string, answer: () => Promise<void>) => {
      const before = begun.length;
      const asked = part(offer(iri), ALWAYS).catch(() => null);
      await settle();
      if (begun.length > before) await answer();
      await asked;
      return begun.length > before;
    };
    const read = () => end();
    expect([await ask('a', read), await ask('a', read)]).toEqual([true, false]);
    later(600_000);
    expect([await ask('a', read), await ask('a', read)]).toEqual([true, false]);
    for (let at = 0; at < 20; at++) await ask(`${at}`, read);
    expect([await ask('19', read), await ask('a', read)]).toEqual([false, true]);
    for (const state of ['pruned', 'unreadable'] as const)
      expect([await ask(state, () => end(state)), await ask(state, () => end(state))]).toEqual([true, true]);
    const long = () => end('included', 'q'.repeat(1_000_001));
    expect([await ask('long', long), await ask('long', long)]).toEqual([true, true]);
    expect([await ask('failed', fail), await ask('failed', fail)]).toEqual([true, true]);
  });
});
