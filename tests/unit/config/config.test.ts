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
      configFrom({ PORT: 'eighty', DATABASE_URL: 'mysql://x', MEILI_INDEX: '../keys', RATE_LIMIT: '-1' });
    expect(read).toThrowError(/PORT[\s\S]*/);
    try {
      read();
    } catch (error) {
      const text = String(error);
      for (const name of ['PORT', 'DATABASE_URL', 'MEILI_INDEX', 'RATE_LIMIT']) expect(text).toContain(name);
    }
  });

  it('never repeats a secret in its error', () => {
    expect(() => configFrom({ DATABASE_URL: 'mysql://user:hunter2@host/db' })).toThrowError(/^(?!.*hunter2)/s);
  });

  it('takes an empty variable as absent, as container set-ups write it', () => {
    expect(configFrom({ MEILI_URL: '', PORT: '' })).toMatchObject({ meili: null, port: 8080 });
  });

  it('reads the proxies to trust as hops or as networks', () => {
    expect(configFrom({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
    expect(configFrom({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }).trustProxy).toEqual(['10.0.0.0/8', '127.0.0.1']);
    expect(configFrom({}).trustProxy).toBe(false);
  });
});
