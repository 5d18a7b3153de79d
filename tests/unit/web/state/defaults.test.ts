import { describe, expect, it } from 'vitest';
import { drop, shortest, withDefaults } from '../../../../web/state/defaults.ts';

const TODAY = '2026-05-01';
const begun = (query: string) => withDefaults(new URLSearchParams(query), TODAY);
const short = (query: string) => String(shortest(new URLSearchParams(query), TODAY));
/** What a form sends: every such filter in `all`, beside what is ticked. */
const sent = (query: string) => `all=openTo&all=microCredential&all=startsFrom&${query}`;

describe('The filters with which the search page begins', () => {
  it('are those of most learners, where nobody said otherwise', () => {
    const { effective, defaults } = begun('q=data');
    expect(defaults).toEqual(['openTo', 'microCredential', 'startsFrom']);
    expect([...effective].map((pair) => pair.join('='))).toEqual([
      'q=data',
      'openTo=anyone',
      'openTo=unknown',
      'microCredential=yes',
      'microCredential=likely',
      'startsFrom=2026-05-01',
      'startsFrom=unknown',
    ]);
  });

  it('give way to what a reader sets, and to nothing where they are dropped', () => {
    expect(begun('openTo=restricted').defaults).toEqual(['microCredential', 'startsFrom']);
    expect(begun('openTo=restricted').effective.getAll('openTo')).toEqual(['restricted']);
    expect(begun('startsTo=2026-12-01').effective.has('startsFrom')).toBe(false);
    expect(begun('all=openTo,startsFrom').defaults).toEqual(['microCredential']);
    expect(begun('all=openTo').effective.has('all')).toBe(false);
  });

  it('stay away once taken away', () => {
    const next = new URLSearchParams('q=data&openTo=restricted');
    drop(next, ['openTo']);
    expect(String(next)).toBe('q=data&all=openTo');
    drop(next, ['openTo', 'startsFrom', 'startsTo']);
    expect(String(next)).toBe('q=data&all=openTo&all=startsFrom');
    expect(withDefaults(next, TODAY).defaults).toEqual(['microCredential']);
  });
});

describe('A sent form', () => {
  const asAtFirst = 'openTo=anyone&openTo=unknown&microCredential=yes&microCredential=likely';

  it('says nothing of what is as at the beginning, so that its address stays right on other days', () => {
    expect(short(sent(`${asAtFirst}&startsFrom=${TODAY}&startsFrom=unknown&q=data`))).toBe('q=data');
  });

  it('drops what is unticked, and keeps what was ticked instead', () => {
    expect(short(sent(`microCredential=yes&startsFrom=${TODAY}&startsFrom=unknown`))).toBe(
      'microCredential=yes&all=openTo',
    );
  });

  it('asks for every start where the day was emptied, although what is not stated is still ticked', () => {
    expect(short(sent(`${asAtFirst}&startsFrom=unknown`))).toBe('all=startsFrom');
    expect(short('startsFrom=unknown')).toBe('startsFrom=unknown');
  });

  it('keeps a span of days whole', () => {
    expect(short(sent(`${asAtFirst}&startsFrom=${TODAY}&startsFrom=unknown&startsTo=2026-12-01`))).toBe(
      `startsFrom=${TODAY}&startsFrom=unknown&startsTo=2026-12-01`,
    );
  });
});
