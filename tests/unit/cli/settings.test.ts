import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../cli/settings.ts';

const mistakes = (env: Record<string, string>) => {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    return String((error as Error).message);
  }
};

describe('Mistakes in the environment', () => {
  it('are named all at once, each in one sentence with the value, also those that only a part of the program sees', () => {
    const text = mistakes({
      PORT: 'eighty',
      MEILI_URL: 'ftp://x',
      ALLOW_PRIVATE_HOSTS: '127.0.0.1:99999',
      REGISTRY_CRON: '99 99 * * *',
      DATABASE_URL: 'mysql://user:hunter2@host/db',
    });
    expect(text).toContain('PORT: "eighty" is not a whole number from 0 to 65535');
    expect(text).toContain('MEILI_URL: "ftp://x" is not an address that begins with http:// or https://');
    expect(text).toContain('127.0.0.1:99999');
    expect(text).toContain('REGISTRY_CRON: "99 99 * * *"');
    expect(text).toContain('DATABASE_URL: the value is not an address that begins with postgres://');
    expect(text.split('\n')).toHaveLength(6);
  });

  it('never show a secret', () => {
    expect(mistakes({ DATABASE_URL: 'mysql://user:hunter2@host/db', PORT: '-1' })).not.toContain('hunter2');
  });
});

describe('What is probably not meant', () => {
  it('is told: a name that is nearly one of ours, and a key without its engine', () => {
    expect(readSettings({ DATABSE_URL: 'x', MEILI_KEY: 'k' }).warnings).toEqual([
      'DATABSE_URL is no setting of this program; is DATABASE_URL meant?',
      'MEILI_KEY is set without MEILI_URL: no Meilisearch is used',
    ]);
  });

  it('is not looked for in other programs’ names', () => {
    expect(
      readSettings({ PATH: '/bin', HOSTNAME: 'h', MEILI_MASTER_KEY: 'k', HOME: '/', HOST_X: '1' }).warnings,
    ).toEqual([]);
  });
});

describe('A password that stands apart', () => {
  it('may have any characters', () => {
    const { config } = readSettings({
      DATABASE_URL: 'postgres://accredex@db:5432/accredex',
      DATABASE_PASSWORD: 'a/b+c=@#%:?',
    });
    const url = new URL(config.databaseUrl ?? '');
    expect(decodeURIComponent(url.password)).toBe('a/b+c=@#%:?');
    expect([url.username, url.host, url.pathname]).toEqual(['accredex', 'db:5432', '/accredex']);
  });
});
