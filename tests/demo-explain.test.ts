import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RuntimeDeps } from '../cli/command.ts';
import { explain } from '../cli/commands/explain.ts';
import { readInstitutions } from '../demo/content.ts';
import { statedIdentifiers } from '../demo/federation.ts';
import { syncRegistry } from '../harvester/passes/sync-registry.ts';
import { silentLogger } from '../services/log/logger.ts';
import { VERDICT_CODES } from '../services/model/codes.ts';
import { contentHash } from '../services/model/content-hash.ts';
import { MEANING } from '../services/registry/rules/judgement.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { demoFacts, serveDemoInstitution } from './helpers/demo-federation.ts';
import type { Loopback } from './helpers/loopback.ts';

const NOW = new Date('2026-11-24T09:00:00Z');

/** What `explain` prints, as far as a person follows it. */
interface Chain {
  readonly offer: { readonly id: string; readonly title: Readonly<Record<string, string>> };
  readonly origins: readonly { readonly sourceId: string }[];
  readonly bytes: { readonly source: string; readonly run: string | null; readonly snapshot: string | null };
  readonly mapping: { readonly version: string; readonly basis: object };
  readonly register: { readonly name: string | null };
  readonly verdict: {
    readonly code: string;
    readonly qualityAssured: boolean | null;
    readonly explanation: Readonly<Record<string, string>>;
    readonly reports: readonly { readonly url: string }[];
  };
  readonly rules: {
    readonly bodies: readonly {
      readonly rules: readonly { readonly code: string; readonly holds: boolean; readonly decides: boolean }[];
    }[];
  };
  readonly stored: { readonly code: string };
}

describe('The demo, harvested whole', () => {
  let catalogue: Catalogue;
  let offers: readonly OfferRecord[] = [];
  const served: Loopback[] = [];
  beforeAll(async () => {
    catalogue = await openCatalogue({ now: () => NOW });
    await syncRegistry(demoFacts(NOW), { db: catalogue.db, policy: DEFAULT_POLICY, now: () => NOW, log: silentLogger });
    for (const institution of readInstitutions()) {
      const university = await serveDemoInstitution(institution.key, NOW);
      served.push(university);
      const identifiers = statedIdentifiers(institution)
        .split(',')
        .map((item) => ({ scheme: item.split(':')[0] ?? '', value: item.split(':')[1] ?? '' }));
      const manifest = `${university.url}/.well-known/quality-link-manifest.json`;
      const [source = ''] = await catalogue.add(manifest, identifiers);
      await catalogue.harvest(source);
    }
    offers = await catalogue.offers();
  }, 240_000);
  afterAll(async () => {
    await catalogue.close();
    for (const university of served) await university.close();
  });
  const explained = async (id: string): Promise<Chain> => {
    const lines: string[] = [];
    const deps = {
      ...{ config: { policy: DEFAULT_POLICY }, runtime: { db: catalogue.db }, now: () => NOW },
      ...{ out: (line: string) => lines.push(line), say: (line: string) => lines.push(line) },
    } as unknown as RuntimeDeps;
    const input = { positionals: [id], values: {} };
    expect(explain.needs === 'runtime' && (await explain.run(input, deps))).toBe(0);
    return JSON.parse(lines.join('\n')) as Chain;
  };

  it.each(VERDICT_CODES)('explains an offer with %s from its bytes to the rule that decides', async (code) => {
    const one = offers.find(({ verdict }) => verdict?.code === code);
    const chain = await explained(one?.id ?? '');
    expect(Object.values(chain.offer.title).join('')).not.toBe('');
    // Which bytes, by which run and which mapping.
    expect(chain.origins.map(({ sourceId }) => sourceId)).toContain(chain.bytes.source);
    expect([chain.bytes.run, chain.bytes.snapshot]).not.toContain(null);
    expect(chain.mapping.version).toMatch(/^elm@\d+$/);
    // Which register, which rule, and what a person is told. The first rule that holds decides.
    expect(chain.register.name).toBe('demo');
    expect([chain.verdict.code, chain.stored.code]).toEqual([code, code]);
    expect(chain.verdict.qualityAssured).toBe(MEANING[code].qualityAssured);
    expect(chain.verdict.explanation.en ?? '').not.toBe('');
    const rules = chain.rules.bodies[0]?.rules ?? [];
    expect(rules.filter(({ decides }) => decides)).toMatchObject([{ code, holds: true }]);
    expect(rules.find(({ holds }) => holds)).toMatchObject({ code });
    // What is claimed has a report that can be opened.
    if (chain.verdict.qualityAssured !== null) expect(chain.verdict.reports[0]?.url).toMatch(/^https?:/);
  });

  it('names each content by a hash that can be made again from it', () => {
    expect(offers.length).toBeGreaterThan(100);
    const other = offers.filter((one) => contentHash(one.content) !== one.contentHash);
    expect(other.map(({ content }) => content.iri)).toEqual([]);
  });
});
