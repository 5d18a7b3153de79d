import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../../../harvester/discover/manifest.ts';
import { sameSource } from '../../../../harvester/passes/add-sources.ts';
import type { Source } from '../../../../services/model/source.ts';

const MANIFEST = 'https://uni.example/.well-known/quality-link-manifest.json';

const entry = (given: Partial<ReadEntry>): ReadEntry =>
  ({ type: 'elm', path: 'https://uni.example/offers.ttl', refresh: 24, ...given }) as ReadEntry;

const source = (given: Partial<Source>): Source =>
  ({
    ...{ id: 's1', type: 'elm', path: 'https://uni.example/offers.ttl', manifestEntryId: null, manifestUrl: MANIFEST },
    ...given,
  }) as Source;

function idOf(now: ReadEntry, before: readonly Source[], all: readonly ReadEntry[] = [now]): string | undefined {
  return sameSource(now, all, before, MANIFEST)?.id;
}

describe('The source that an entry of a manifest was before', () => {
  it('is the one with its id, wherever that has moved to', () => {
    const moved = entry({ id: 'a', path: 'https://uni.example/new.ttl' });
    expect(idOf(moved, [source({ id: 's0' }), source({ id: 's1', manifestEntryId: 'a' })])).toBe('s1');
  });

  it('goes along when an entry gets an id', () => {
    expect(idOf(entry({ id: 'a' }), [source({})])).toBe('s1');
  });

  it('goes along when the only entry of its type changes its path', () => {
    expect(idOf(entry({ path: 'https://uni.example/new.ttl' }), [source({})])).toBe('s1');
  });

  it('stays with the other entry where two share an address and have ids', () => {
    expect(idOf(entry({ id: 'b' }), [source({ manifestEntryId: 'a' })])).toBeUndefined();
  });

  it('does not follow a changed path where several entries are of the type', () => {
    const other = entry({ path: 'https://uni.example/other.ttl' });
    const moved = entry({ path: 'https://uni.example/new.ttl' });
    expect(idOf(moved, [source({})], [moved, other])).toBeUndefined();
  });

  it('is not taken from another manifest of the same provider', () => {
    const before = source({ manifestUrl: 'https://uni.example/second-manifest.json' });
    expect(idOf(entry({ path: 'https://uni.example/second.ttl' }), [before])).toBeUndefined();
  });

  it('is none where the type is another', () => {
    expect(idOf(entry({ type: 'ooapi' }), [source({})])).toBeUndefined();
  });
});
