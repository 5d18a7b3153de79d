import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { VARIABLES } from '../config/environment.ts';

const FILE = fileURLToPath(new URL('../docker-compose.yml', import.meta.url));
const text = readFileSync(FILE, 'utf8');
const Compose = z.object({
  services: z.record(z.string(), z.looseObject({ environment: z.record(z.string(), z.string()).optional() })),
});
const compose = Compose.parse(parse(text, { merge: true }));
const SECRETS = { POSTGRES_PASSWORD: 'a', MEILI_KEY: 'b', CONTACT: 'c' };
/** The client that is there: the plugin, or the program of its own. */
const CLIENT = [['docker', 'compose'], ['docker-compose']].find(
  ([command = '', ...args]) => spawnSync(command, [...args, 'version']).status === 0,
);

describe('docker-compose.yml', () => {
  it('gives our programs only variables that the configuration knows', () => {
    for (const name of ['api', 'worker']) {
      const given = Object.keys(compose.services[name]?.environment ?? {});
      expect(given.length).toBeGreaterThan(5);
      expect(given.filter((variable) => !(VARIABLES as readonly string[]).includes(variable))).toEqual([]);
    }
  });

  it('passes every setting on', () => {
    for (const name of ['api', 'worker']) {
      const given = new Set(Object.keys(compose.services[name]?.environment ?? {}));
      expect(VARIABLES.filter((variable) => !given.has(variable))).toEqual([]);
    }
  });

  it('keeps the password of the database out of its address, where it would need escaping', () => {
    expect(compose.services.api?.environment?.DATABASE_URL).not.toContain('$');
  });

  it('has no default for a password or key', () => {
    const used = [...text.matchAll(/\$\{(POSTGRES_PASSWORD|MEILI_KEY)(:[-?])/g)];
    expect(used.length).toBeGreaterThanOrEqual(4);
    expect(used.map((match) => match[2])).not.toContain(':-');
  });

  it('runs API, worker, PostgreSQL and Meilisearch', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'meilisearch', 'postgres', 'worker']);
  });

  it.skipIf(CLIENT === undefined)(
    'is understood by the client, and refused without the secrets (needs docker compose)',
    () => {
      const [command = '', ...args] = CLIENT ?? [];
      const { POSTGRES_PASSWORD: _, MEILI_KEY: __, CONTACT: ___, ...bare } = process.env;
      const config = [...args, '-f', FILE, 'config', '-q'];
      execFileSync(command, config, { env: { ...bare, ...SECRETS } });
      expect(spawnSync(command, config, { env: bare, cwd: '/' }).status).not.toBe(0);
    },
  );
});
