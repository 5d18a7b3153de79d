import { describe, expect, it } from 'vitest';
import { configFrom } from '../../../config/config.ts';

describe('configFrom', () => {
  it('needs nothing: a fresh machine gets PGlite, the loopback address and the store’s own search', () => {
    const config = configFrom({});
    expect(config).toMatchObject({ databaseUrl: null, meili: null, host: '127.0.0.1', port: 8080, rateLimit: 600 });
    expect(config.publicUrl).toBe('http://127.0.0.1:8080');
  });

  it('reports every problem in one error', () => {
    const read = () =>
      configFrom({
        ...{ PORT: 'eighty', DATABASE_URL: 'mysql://x', MEILI_INDEX: '../keys', RATE_LIMIT: '-1' },
        ALLOW_PRIVATE_HOSTS: 'true',
      });
    expect(read).toThrowError(/PORT[\s\S]*/);
    try {
      read();
    } catch (error) {
      const text = String(error);
      for (const name of ['PORT', 'DATABASE_URL', 'MEILI_INDEX', 'RATE_LIMIT', 'ALLOW_PRIVATE_HOSTS'])
        expect(text).toContain(name);
    }
  });

  it('knows agencies by the number of their register, and one may have two tokens while it changes them', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    const { agencies, replyDays } = configFrom({ AGENCY_TOKENS: `21:${a}, 21:${b},at-register/3:${a}` });
    expect(agencies).toEqual([
      { registry: null, id: 21, sha256: a },
      { registry: null, id: 21, sha256: b },
      { registry: 'at-register', id: 3, sha256: a },
    ]);
    expect(replyDays).toBe(14);
    for (const wrong of ['21', `x:${a}`, `0:${a}`, `21:${a.toUpperCase()}`, `21:${a}0`])
      expect(() => configFrom({ AGENCY_TOKENS: wrong })).toThrowError(/AGENCY_TOKENS: the value is not/);
    expect(() => configFrom({ REPLY_DAYS: '-1' })).toThrowError(/REPLY_DAYS/);
  });

  it('never repeats a secret in its error', () => {
    expect(() => configFrom({ DATABASE_URL: 'mysql://user:hunter2@host/db' })).toThrowError(/^(?!.*hunter2)/s);
  });

  it('takes an empty variable as absent, as container set-ups write it', () => {
    expect(configFrom({ MEILI_URL: '', PORT: '' })).toMatchObject({ meili: null, port: 8080 });
  });

  it('reads servers of Meilisearch as replicas, in their order', () => {
    const { meili } = configFrom({
      MEILI_URL: 'http://a:7700, http://b:7700, http://a:7701',
      SEARCH_FALLBACK: 'store',
    });
    expect(meili).toMatchObject({ urls: ['http://a:7700', 'http://b:7700', 'http://a:7701'], fallback: true });
  });

  it('reads the proxies to trust as hops or as networks', () => {
    expect(configFrom({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
    expect(configFrom({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }).trustProxy).toEqual(['10.0.0.0/8', '127.0.0.1']);
    expect(configFrom({}).trustProxy).toBe(false);
  });

  it.each([
    ['TRUST_PROXY', 'proxy.internal'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '10.0.0.0/8,'],
    ['TRUST_PROXY', '-1'],
    ['CONTACT', 'mailto:ops@uni.example\r\nX-Other: 1'],
    ['CONTACT', 'Büro@uni.example'],
    ['HARVEST_CRON', 'hourly'],
    ['DISCOVER_CRON', 'never'],
    ['NAME_SERVERS', 'ns.uni.example'],
    ['NAME_SERVERS', '9.9.9.9:99999'],
    ['POLICY_DENIED_GROUPS', '518, all'],
    ['REGISTRY_RATE', '0'],
    ['MEILI_KEY_UID', 'the search key'],
    ['MEILI_URL', 'http://a:7700, http://A:7700/'],
    ['MEILI_URL', 'http://a:7700, b:7700'],
    ['MEILI_URL', Array.from({ length: 17 }, (_, n) => `http://m${n}:7700`).join(',')],
  ])('refuses %s=%j before anything begins', (name, value) => {
    expect(() => configFrom({ [name]: value })).toThrowError(expect.objectContaining({ code: 'config' }));
  });

  it('takes the names that stand for private networks, and IPv6', () => {
    expect(configFrom({ TRUST_PROXY: 'loopback, fd00::/8' }).trustProxy).toEqual(['loopback', 'fd00::/8']);
  });

  it('derives an address of its own that is one, also from an IPv6 host', () => {
    expect(configFrom({ HOST: '::1', PORT: '81' }).publicUrl).toBe('http://[::1]:81');
    expect(configFrom({ PUBLIC_URL: 'https://offers.example/' }).publicUrl).toBe('https://offers.example');
  });
});
