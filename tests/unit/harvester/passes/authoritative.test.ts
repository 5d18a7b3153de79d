import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSources } from '../../../../harvester/passes/add-sources.ts';
import { removeSources } from '../../../../harvester/passes/remove-source.ts';
import { sayOfSource } from '../../../../harvester/passes/say-authority.ts';
import { withdraw } from '../../../../harvester/passes/withdraw.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { readProviders } from '../../../../services/store/sources/providers.ts';
import { readSource } from '../../../../services/store/sources/sources.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';

const PREFIXES = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> . @prefix dc: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix elm: <http://data.europa.eu/snb/model/elm/> . @prefix rov: <http://www.w3.org/ns/regorg#> .
`;
/** An offer with the SCHAC domains by which its publisher is named; none names nobody. */
const offer = (iri: string, title: string, ...schac: string[]) =>
  `<${iri}> a ql:LearningOpportunitySpecification ; dc:title "${title}"@en${
    schac.length === 0
      ? ''
      : ` ; dc:publisher [ rov:legalName "Of ${schac[0]}"@en ; ${schac.map((one) => `adms:identifier [ elm:schemeId ql:Schac ; skos:notation "${one}" ]`).join(' ; ')} ]`
  } .\n`;

describe('A source of which the operator says that it is authoritative', () => {
  let catalogue: Catalogue;
  let files = 0;
  const deps = () => ({ ...catalogue.harvesting, graceDays: 7, policy: DEFAULT_POLICY, log: silentLogger });
  /** Adds a file as a source, and answers what writes it anew and harvests it. */
  const publish = async (schac: string, body: string, authoritative = false) => {
    const path = join(catalogue.folder, `f${++files}.ttl`);
    await writeFile(path, PREFIXES + body);
    const [id = ''] = await catalogue.addFiles([path], [{ scheme: 'schac', value: schac }]);
    if (authoritative)
      await sayOfSource({ subject: id, authoritative, reason: 'a national register', by: 'operator' }, deps());
    const run = await catalogue.harvest(id);
    const again = async (next: string | null = null) => {
      if (next !== null) await writeFile(path, PREFIXES + next);
      return catalogue.harvest(id);
    };
    return { id, run, again };
  };
  const titled = async (title: string) =>
    (await catalogue.offers()).filter(({ content, withdrawn }) => content.title.en === title && withdrawn === null);
  const codes = async (run: Awaited<ReturnType<Catalogue['harvest']>>) =>
    (await catalogue.findings(run)).map(({ code }) => code);
  /** Offers that make a source large enough for no guard to speak. */
  const stays = (host: string) => [1, 2, 3].map((n) => offer(`https://${host}/stays-${n}`, 'Stays', host)).join('');

  beforeAll(async () => {
    catalogue = await openCatalogue();
  }, 120_000);
  afterAll(() => catalogue.close());

  it('publishes for whichever provider it names; one that nobody knows is unknown, with its identifier alone', async () => {
    const { run, id } = await publish('agency.example', offer('https://a.example/1', 'Told', 'a.example'), true);
    expect(run.counts).toMatchObject({ read: 1, added: 1, quarantined: 0 });
    const [told] = await titled('Told');
    expect(told?.provider).toMatchObject({
      kind: 'unknown',
      name: { en: 'Of a.example' },
      identifiers: [{ scheme: 'schac', value: 'a.example' }],
      domains: [],
      registryIds: [],
      resolution: { how: 'named' },
    });
    expect(told?.origins).toMatchObject([{ sourceId: id, toldBy: 'authoritative', published: true }]);
    // The verdict is about whoever offers.
    expect(told?.verdict?.code).toBe('PROVIDER_NOT_FOUND');
  });

  it('says nothing without the operator’s word: a source of another provider has its records kept out', async () => {
    const { run } = await publish('plain.example', offer('https://a.example/2', 'Never', 'a.example'));
    expect(await codes(run)).toContain('foreign-provider');
    expect(await titled('Never')).toEqual([]);
  });

  it('is not made authoritative by what its manifest says', async () => {
    const path = join(catalogue.folder, 'claims.ttl');
    await writeFile(path, PREFIXES + offer('https://a.example/3', 'Claimed', 'a.example'));
    const manifest = join(catalogue.folder, 'claims.json');
    await writeFile(
      manifest,
      JSON.stringify({ authoritative: true, sources: [{ type: 'elm', path, authoritative: true }] }),
    );
    const [id = ''] = await catalogue.add(manifest, [{ scheme: 'schac', value: 'claims.example' }]);
    expect((await readSource(catalogue.db, id))?.authoritative).toBeUndefined();
    expect(await codes(await catalogue.harvest(id))).toContain('foreign-provider');
  });

  it('offers nothing in its own name without saying so', async () => {
    const { run } = await publish('silent-agency.example', offer('https://b.example/1', 'Nobody’s'), true);
    expect(await codes(run)).toContain('provider-not-named');
    expect(run.counts).toMatchObject({ read: 1, quarantined: 1 });
  });

  it.each([
    ['own', ['own', 'told']],
    ['told', ['told', 'own']],
  ])('leaves an offer its id, and the provider’s own source wins, where the %s one came first', async (first, order) => {
    const host = `${first}-first.example`;
    const iri = `https://${host}/course`;
    const made: Record<string, Awaited<ReturnType<typeof publish>>> = {};
    const ids: string[] = [];
    for (const which of order) {
      made[which] = await (which === 'own'
        ? publish(host, offer(iri, `Own of ${host}`) + stays(host))
        : publish('agency.example', offer(iri, `Told of ${host}`, host) + stays('free.example'), true));
      const shown = (await catalogue.offers()).filter(({ content }) => content.iri === iri);
      expect(shown).toHaveLength(1);
      ids.push(shown[0]?.id ?? '');
    }
    expect(new Set(ids).size).toBe(1);
    const [shown] = await titled(`Own of ${host}`);
    expect(shown?.id).toBe(ids[0]);
    expect(shown?.origins.map(({ sourceId, toldBy, published }) => [sourceId, toldBy, published]).sort()).toEqual(
      [
        [made.own?.id, 'provider', true],
        [made.told?.id, 'authoritative', false],
      ].sort(),
    );
    expect(shown?.alsoPublishedBy).toEqual([]);

    // When the own one withdraws, the other's stays; when it comes back, it wins again.
    await made.own?.again(stays(host));
    const [alone] = await titled(`Told of ${host}`);
    expect(alone).toMatchObject({ id: ids[0], sourceId: made.told?.id });
    expect(alone?.provider.id).toBe(shown?.provider.id);
    await made.own?.again(offer(iri, `Own of ${host}`) + stays(host));
    expect(await titled(`Own of ${host}`)).toMatchObject([{ id: ids[0], sourceId: made.own?.id }]);
  });

  it('cannot tell an offer on one provider’s domain as another’s', async () => {
    await publish('victim.example', offer('https://victim.example/c', 'The victim’s') + stays('victim.example'));
    const { run } = await publish('agency.example', offer('https://victim.example/c', 'Taken', 'a.example'), true);
    expect(await codes(run)).toContain('foreign-identifier');
    expect(await titled('Taken')).toEqual([]);
    expect(await titled('The victim’s')).toMatchObject([{ origins: [{ toldBy: 'provider' }] }]);
  });

  it('may name others’ offers on its own domain, which makes them nobody’s own', async () => {
    const iri = 'https://agency.example/offers/1';
    await publish('agency.example', offer(iri, 'On the agency’s domain', 'd.example'), true);
    expect(await titled('On the agency’s domain')).toMatchObject([
      { origins: [{ owned: false, toldBy: 'authoritative' }] },
    ]);
  });

  it('cannot say whose an offer is by identifiers of several providers', async () => {
    const body = offer('https://c.example/1', 'Unclear', 'victim.example', 'own-first.example');
    const { run } = await publish('agency.example', body, true);
    expect(await codes(run)).toContain('provider-unclear');
    expect(await titled('Unclear')).toEqual([]);
  });

  it('finds a provider’s offers by its own codes in either source', async () => {
    const code = (title: string, publisher: string) =>
      `[] a ql:LearningOpportunitySpecification ; dc:title "${title}"@en ; adms:identifier [ elm:schemeId <https://codes.example/> ; skos:notation "X1" ]${publisher} .\n`;
    const named = ' ; dc:publisher [ adms:identifier [ elm:schemeId ql:Schac ; skos:notation "coded.example" ] ]';
    await publish('agency.example', code('By code, told', named), true);
    await publish('coded.example', code('By code, own', ''));
    expect(await titled('By code, told')).toEqual([]);
    expect((await titled('By code, own'))[0]?.origins.map(({ toldBy }) => toldBy).sort()).toEqual([
      'authoritative',
      'provider',
    ]);
  });

  it('tells of nobody whom an operator took out, from that moment and in every later run, until it is added again', async () => {
    const host = 'leaves.example';
    const own = await publish(host, offer(`https://${host}/1`, 'Leaves, own'));
    const body = offer(`https://${host}/2`, 'Leaves, told', host) + stays('free2.example');
    const told = await publish('agency.example', body, true);
    const [left] = await titled('Leaves, told');
    await removeSources(left?.provider.id ?? '', 'asked by the provider', 'operator', deps());
    expect([...(await titled('Leaves, told')), ...(await titled('Leaves, own'))]).toEqual([]);
    const run = await told.again(body);
    expect(run.outcome).toBe('complete');
    expect(await codes(run)).toContain('provider-out');
    expect(await titled('Leaves, told')).toEqual([]);
    await publish(host, offer(`https://${host}/1`, 'Leaves, own'));
    await told.again(body);
    expect(await titled('Leaves, told')).toMatchObject([{ id: left?.id }]);
    expect(own.id).not.toBe('');
  });

  it('tells of nobody whose manifest says that it does not want to be listed', async () => {
    const host = 'shy.example';
    const manifest = join(catalogue.folder, 'shy.json');
    const path = join(catalogue.folder, 'shy.ttl');
    await writeFile(path, PREFIXES + offer(`https://${host}/1`, 'Shy, own'));
    await writeFile(manifest, JSON.stringify({ sources: [{ type: 'elm', path }] }));
    const [id = ''] = await catalogue.add(manifest, [{ scheme: 'schac', value: host }]);
    await catalogue.harvest(id);
    const iri = `https://${host}/1`;
    await publish('agency.example', offer(iri, 'Shy, told', host) + stays('free3.example'), true);
    await writeFile(manifest, JSON.stringify({ optOut: true }));
    const input = { address: manifest, identifiers: [], name: null, country: null };
    await expect(addSources(input, catalogue.harvesting)).rejects.toMatchObject({ code: 'opted-out' });
    await withdraw(deps());
    expect(
      (await catalogue.offers()).filter(({ content, withdrawn }) => content.iri === iri && withdrawn === null),
    ).toEqual([]);
  });

  it('makes known a provider whose own manifest is then added under the same id, as the operator’s', async () => {
    await publish('agency.example', offer('https://later.example/1', 'Later, told', 'later.example'), true);
    const [told] = await titled('Later, told');
    await publish('later.example', offer('https://later.example/2', 'Later, own'));
    const [own] = await titled('Later, own');
    expect(own?.provider.id).toBe(told?.provider.id);
    const known = (await readProviders(catalogue.db, [own?.provider.id ?? ''])).get(own?.provider.id ?? '');
    expect(known).toMatchObject({ resolution: { how: 'operator' }, domains: ['later.example'] });
  });

  it('is held like any other source where most of what it told is missing', async () => {
    const all = [1, 2, 3, 4].map((n) => offer(`https://held.example/${n}`, `Held ${n}`, 'held.example'));
    const { again } = await publish('agency.example', all.join(''), true);
    expect((await again(all[0])).outcome).toBe('held');
    expect(await titled('Held 4')).toHaveLength(1);
  });
});
