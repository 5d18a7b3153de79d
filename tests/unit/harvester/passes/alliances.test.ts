import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayAlliance, unsayAlliance } from '../../../../harvester/passes/say-alliance.ts';
import { listAlliances, listMembers } from '../../../../services/store/sources/alliances.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';

const PREFIXES = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> . @prefix dc: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix elm: <http://data.europa.eu/snb/model/elm/> . @prefix rov: <http://www.w3.org/ns/regorg#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
`;
const BRIDGES = 'https://bridges.example/#alliance';
const schac = (value: string) => `adms:identifier [ elm:schemeId ql:Schac ; skos:notation "${value}" ]`;
const offer = (iri: string, title: string, publisher = '') =>
  `<${iri}> a ql:LearningOpportunitySpecification ; dc:title "${title}"@en${publisher === '' ? '' : ` ; dc:publisher ${publisher}`} .\n`;
/** The alliance as it describes itself, with those that it says to be its members. */
const alliance = (...members: string[]) =>
  `<${BRIDGES}> a ql:EuropeanUniversityAlliance ; ${schac('bridges.example')} ; skos:prefLabel "Bridges, Borders and <b>Beyond</b>"@en ; foaf:homepage <https://bridges.example/> .
${members.map((one) => `<https://${one}/#hei> ${schac(one)} ; rov:legalName "Of ${one}"@en ; ql:isMemberOf <${BRIDGES}> .`).join('\n')}
`;
const memberOf = (host: string) =>
  `<https://${host}/#own> ${schac(host)} ; rov:legalName "Of ${host}"@en ; ql:isMemberOf <${BRIDGES}> .\n${offer(`https://${host}/1`, `Of ${host}`, `<https://${host}/#own>`)}`;

describe('An alliance', () => {
  let catalogue: Catalogue;
  let files = 0;
  const publish = async (host: string, body: string) => {
    const path = join(catalogue.folder, `f${++files}.ttl`);
    await writeFile(path, PREFIXES + body);
    const [id = ''] = await catalogue.addFiles([path], [{ scheme: 'schac', value: host }]);
    const run = await catalogue.harvest(id);
    return {
      id,
      run,
      again: async (next: string) => {
        await writeFile(path, PREFIXES + next);
        return catalogue.harvest(id);
      },
      reread: () => catalogue.harvest(id),
    };
  };
  const codes = async (run: Awaited<ReturnType<Catalogue['harvest']>>) =>
    (await catalogue.findings(run)).map(({ code }) => code);
  const all = () => listAlliances(catalogue.db, { size: 100 });
  const members = async (id: string) =>
    (await listMembers(catalogue.db, id, { size: 1_000 })).map(({ name, statedBy, confirmed }) => [
      Object.values(name)[0],
      statedBy,
      confirmed,
    ]);
  const offersOf = async (title: string) =>
    (await catalogue.offers()).filter(({ content }) => content.title.en === title);

  beforeAll(async () => {
    catalogue = await openCatalogue();
  }, 120_000);
  afterAll(() => catalogue.close());

  it('is a record with a short id, made of what its members and itself state, and who states each membership', async () => {
    await publish('one.example', memberOf('one.example'));
    expect(await all()).toMatchObject([{ name: {}, members: 1, provider: null }]);
    const [{ id } = { id: '' }] = await all();
    const own = await publish(
      'bridges.example',
      alliance('one.example', 'two.example') + offer('https://bridges.example/j', 'Joint', `<${BRIDGES}>`),
    );
    const [bridges, ...more] = await all();
    expect(more).toEqual([]);
    expect(bridges).toMatchObject({ id, website: 'https://bridges.example/', members: 2 });
    expect(Object.values(bridges?.name ?? {})[0]).toContain('Bridges, Borders and');
    expect(await members(id)).toEqual([
      ['Of one.example', ['alliance', 'member'], true],
      ['Of two.example', ['alliance'], false],
    ]);
    expect(bridges?.provider).not.toBeNull();
    expect(own.run.outcome).toBe('complete');
    expect(id).toBe('bridges-example');
  });

  it('stands beside a member that states it, and not beside one of which only it says so', async () => {
    const [of] = await offersOf('Of one.example');
    expect(of?.provider.alliances).toHaveLength(1);
    await publish('two.example', offer('https://two.example/1', 'Of two.example'));
    expect((await offersOf('Of two.example'))[0]?.provider.alliances).toEqual([]);
  });

  it('publishes offers of its members where both sides state it, and keeps out others with a finding', async () => {
    const told = (host: string) => offer(`https://${host}/told`, `Told for ${host}`, `<https://${host}/#hei>`);
    const body = alliance('one.example', 'two.example') + told('one.example') + told('two.example');
    const { run, reread } = await publish('bridges.example', body);
    expect(await codes(run)).toContain('membership-unconfirmed');
    expect(await offersOf('Told for two.example')).toEqual([]);
    expect(await offersOf('Told for one.example')).toMatchObject([{ origins: [{ toldBy: 'alliance' }] }]);
    // Once the other side states it, too, the same bytes are read again and tell of it.
    await publish('two.example', memberOf('two.example'));
    await reread();
    expect(await offersOf('Told for two.example')).toMatchObject([{ origins: [{ toldBy: 'alliance' }] }]);
  });

  it('is no member of itself, and two that state each other as members are two lists and no circle', async () => {
    const [a, b] = ['https://a.example/#a', 'https://b.example/#b'];
    const group = (iri: string, host: string) =>
      `<${iri}> a ql:GroupOfHEIs ; ${schac(host)} ; skos:prefLabel "Group of ${host}"@en .\n`;
    const both = `${group(a, 'a.example')}${group(b, 'b.example')}<${a}> ql:isMemberOf <${a}>, <${b}> . <${b}> ql:isMemberOf <${a}> .\n`;
    await publish('a.example', both + offer('https://a.example/1', 'Of a', `<${a}>`));
    await publish('b.example', both + offer('https://b.example/1', 'Of b', `<${b}>`));
    const groups = (await all()).filter(({ name }) => name.en?.startsWith('Group of') === true);
    expect(groups.map(({ id, members: count }) => [id, count])).toEqual([
      ['group-of-a-example', 1],
      ['group-of-b-example', 1],
    ]);
  });

  it('is not what somebody’s name says, and not what a third party says of two others', async () => {
    await publish(
      'third.example',
      `${alliance('one.example')}<https://x.example/#x> ${schac('x.example')} ; ql:isMemberOf <${BRIDGES}> .\n${offer('https://third.example/1', 'Bridges, Borders and Beyond University')}`,
    );
    const bridges = (await all()).find(({ website }) => website === 'https://bridges.example/');
    const names = (await members(bridges?.id ?? '')).map(([name]) => name);
    expect(names).toEqual(['Of one.example', 'Of two.example']);
  });

  it('is as the operator says before all others, until that is taken back', async () => {
    const said = {
      alliance: {
        iri: null,
        identifiers: [{ scheme: 'schac', value: 'bridges.example' }],
        name: { und: 'Bridges' },
        website: null,
      },
      members: [{ scheme: 'eter', value: 'AT0099' }],
    };
    const deps = catalogue.harvesting;
    await sayAlliance(said, deps);
    const named = async () =>
      (await all()).find(({ identifiers }) => identifiers.some(({ value }) => value === 'bridges.example'));
    expect(await named()).toMatchObject({ name: { und: 'Bridges' }, members: 3 });
    expect(await members((await named())?.id ?? '')).toContainEqual(['eter:AT0099', ['operator'], true]);
    await unsayAlliance('Bridges', deps);
    expect(await named()).toMatchObject({ members: 2 });
    await expect(unsayAlliance('Bridges', deps)).rejects.toMatchObject({ code: 'unknown-alliance' });
  });

  it('may have ten thousand members', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, n) => `<https://big.example/m${n}> ${schac(`m${n}.example`)} ; ql:isMemberOf <https://big.example/#big> .`,
    );
    const began = performance.now();
    await publish(
      'big.example',
      `<https://big.example/#big> a ql:GroupOfHEIs ; ${schac('big.example')} ; skos:prefLabel "Big"@en .\n${many.join('\n')}\n${offer('https://big.example/1', 'Of the big one', '<https://big.example/#big>')}`,
    );
    const big = (await all()).find(({ id }) => id === 'big');
    expect(big?.members).toBe(10_000);
    expect(await listMembers(catalogue.db, 'big', { after: 9_998, size: 10 })).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(60_000);
  }, 90_000);
});
