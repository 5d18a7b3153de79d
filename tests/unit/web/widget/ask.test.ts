import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, secondsUntil } from '../../../../web/widget/ask.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the API answers, instead of it. */
const answering = (answer: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
const never = () => new AbortController().signal;

describe('How long to wait', () => {
  const now = Date.parse('2026-11-27T12:00:00Z');
  it.each([
    [null, null],
    ['7', 7],
    [' 7 ', 7],
    ['Fri, 27 Nov 2026 12:00:30 GMT', 30],
    ['Fri, 27 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-3x', null],
  ])('is read from the header: %s', (header, seconds) => expect(secondsUntil(header, now)).toBe(seconds));
});

describe('An answer of the API', () => {
  it('is its body', async () => {
    answering(() => Response.json({ total: 2 }));
    expect(await ask('https://a.example/v1/offers', never())).toEqual({ ok: true, body: { total: 2 } });
  });

  it.each([
    [401, 'locked'],
    [403, 'locked'],
    [404, 'gone'],
    [410, 'gone'],
    [400, 'refused'],
    [429, 'limited'],
    [500, 'down'],
    [503, 'down'],
  ])('says of %i that it is %s, and after how long to ask again', async (status, kind) => {
    answering(() => new Response('', { status, headers: { 'retry-after': '5' } }));
    expect(await ask('https://a.example', never())).toEqual({ ok: false, kind, status, retryAfter: 5 });
  });

  it('is none where no server answers, where it is no JSON, and where it takes too long', async () => {
    const down = { ok: false, kind: 'down', status: null, retryAfter: null };
    answering(() => Promise.reject(new TypeError('no network')));
    expect(await ask('https://a.example', never())).toEqual(down);
    answering(() => new Response('<html>'));
    expect(await ask('https://a.example', never())).toEqual(down);
    const late = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    answering(() => Promise.reject(late.reason));
    expect(await ask('https://a.example', late)).toEqual(down);
  });

  it('is given up where something else is asked meanwhile', async () => {
    const given = AbortSignal.abort(new Error('asked again'));
    answering(() => Promise.reject(given.reason));
    await expect(ask('https://a.example', given)).rejects.toThrow('asked again');
  });

  it('is asked for without cookies and without saying on which page', async () => {
    answering(() => Response.json({}));
    await ask('https://a.example', never());
    expect(fetch).toHaveBeenCalledWith(
      'https://a.example',
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });
});
