import { beforeEach, describe, expect, it } from 'vitest';
import type { RegistryFacts } from '../../../services/model/registry-facts.ts';
import type { Db } from '../../../services/store/home/db.ts';
import { connectRegister, lastSync } from '../../../services/store/register/registers.ts';
import { changedProvidersSince } from '../../../services/store/register/registry-changes.ts';
import { factsIn, findRegistryProviders, loadRegistryFacts } from '../../../services/store/register/registry-facts.ts';
import { reportRows } from '../../../services/store/register/report-rows.ts';
import { saveRegistryFacts } from '../../../services/store/register/save-registry-facts.ts';
import { AGENCY, provider, relation, report } from '../../helpers/register-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T02:30:00.000Z`;
/** When a read that began on a day was complete. */
const endOf = (n: number) => new Date(Date.parse(day(n)) + 600_000);

const P1 = provider(1, {
  website: 'https://www.halkyon.example',
  identifiers: [{ scheme: 'erasmus', value: 'A HALKYON01', validFrom: null, validTo: null }],
});
const P2 = provider(2);
const R1 = report(5001, 'institutional');
const R2 = report(5002, 'institutional', { providers: [P2.id] });

describeOnEachStore('Facts of a register', (open) => {
  const store = shareStore(open);
  let db: Db;
  beforeEach(async () => {
    ({ db } = store());
    await db.exec(`truncate registry_sync, registry_provider, registry_report, registry_agency, registry_identifier, registry_relation,
      registry_report_provider, registry restart identity`);
  });

  const read = (n: number, said: Partial<RegistryFacts> = {}): RegistryFacts => ({
    registry: 'deqar',
    snapshot: day(n),
    providers: [P1, P2],
    reports: [R1, R2],
    agencies: [AGENCY],
    ...said,
  });
  const save = (n: number, said: Partial<RegistryFacts> = {}) => saveRegistryFacts(db, read(n, said), () => endOf(n));
  const known = (ids: readonly string[] | 'all', at: Date | null = null) =>
    loadRegistryFacts(db, ids, at?.toISOString() ?? null);
  const versions = (table: string) =>
    db.query<{ id: unknown; from: string; to: string | null }>(
      `select id, known_from as from, known_to as to from ${table} order by id, known_from`,
    );
  /** Transactions that are lost at the first statement with this text. */
  const losing =
    (text: string): Db['transaction'] =>
    (work) =>
      db.transaction((tx) =>
        work({
          exec: tx.exec,
          query(sql, parameters) {
            if (sql.includes(text)) throw new Error('killed');
            return tx.query(sql, parameters);
          },
        }),
      );
  /** A database that is lost while a read writes into this table. */
  const breaking = (table: string): Db => ({ ...db, transaction: losing(`insert into ${table} `) });

  it('are nothing before the first read', async () => {
    expect(await lastSync(db)).toBeNull();
    expect(await known('all')).toEqual({ registry: '', snapshot: '', providers: [], reports: [], agencies: [] });
    expect(await known([P1.id])).toMatchObject({ providers: [], reports: [] });
  });

  it('are what the last read said, whole', async () => {
    await save(1);
    expect(await known('all')).toEqual(read(1));
    expect(await lastSync(db)).toEqual({
      registry: 'deqar',
      slot: 0,
      snapshot: day(1),
      at: day(1),
      providers: 2,
      reports: 2,
      agencies: 1,
    });
  });

  it('are given for those asked for, with who is related to them either way and every report that names one of these', async () => {
    const faculty = provider(3, { relations: [relation('part-of', 1)] });
    const R3 = report(5003, 'institutional', { providers: [faculty.id] });
    await save(1, { providers: [P1, P2, faculty], reports: [R1, R2, R3] });
    for (const id of [P1.id, faculty.id]) {
      const facts = await known([id]);
      expect(facts.providers.map((one) => one.id)).toEqual([P1.id, faculty.id]);
      expect(facts.reports.map((one) => one.id)).toEqual([5001, 5003]);
      expect(facts.agencies).toEqual([AGENCY]);
    }
  });

  describe('in versions', () => {
    it('end where a record changed, and begin anew; others go on', async () => {
      await save(1);
      await save(2, { reports: [{ ...R1, validTo: '2027-01-01' }, R2] });
      expect(await versions('registry_report')).toEqual([
        { id: 5001, from: day(1), to: day(2) },
        { id: 5001, from: day(2), to: null },
        { id: 5002, from: day(1), to: null },
      ]);
      expect(await versions('registry_provider')).toHaveLength(2);
    });

    it('end where a record is gone, and begin anew where it comes back', async () => {
      await save(1);
      await save(2, { reports: [R1] });
      expect((await known('all')).reports).toEqual([R1]);
      await save(3);
      expect((await known('all')).reports).toEqual([R1, R2]);
      expect(await versions('registry_report')).toEqual([
        { id: 5001, from: day(1), to: null },
        { id: 5002, from: day(1), to: day(2) },
        { id: 5002, from: day(3), to: null },
      ]);
    });

    it('of a read that broke off are nobody’s evidence, also when another register was read whole after it', async () => {
      await save(1);
      const [before] = (await reportRows(db, [5001], null)).values();
      const changed = read(2, { reports: [{ ...R1, validTo: '2027-01-01' }, R2] });
      const lost: Db = { ...db, transaction: losing('complete = true') };
      await expect(saveRegistryFacts(lost, changed, () => endOf(2))).rejects.toThrow('killed');
      await connectRegister(db, 'at-register', { further: true });
      const elsewhere = { providers: [provider(9, { id: 'at-register:9' })], reports: [], agencies: [] };
      await save(3, { registry: 'at-register', ...elsewhere });
      expect(await versions('registry_report')).toHaveLength(3);
      expect([...(await reportRows(db, [5001], null)).values()]).toEqual([before]);
      expect(before).toMatchObject({ id: 5001, knownFrom: day(1), knownTo: null });
    });

    it('are not made by a read that says the same in another order', async () => {
      await save(1);
      const turned = JSON.parse(JSON.stringify(R1)) as typeof R1;
      await save(2, { reports: [R2, Object.fromEntries(Object.entries(turned).reverse()) as typeof R1] });
      expect(await versions('registry_report')).toHaveLength(2);
      expect(await lastSync(db)).toMatchObject({ at: day(2) });
    });

    it('say what was known at any earlier instant, of all and of some', async () => {
      await save(1);
      await save(2, {
        providers: [{ ...P1, name: 'Renamed' }],
        reports: [R1],
        agencies: [{ ...AGENCY, registered: false }],
      });
      expect(await known('all', new Date(endOf(1).getTime() - 1))).toMatchObject({ providers: [], registry: '' });
      expect(await known('all', endOf(1))).toEqual(read(1));
      expect((await known([P2.id], endOf(1))).reports).toEqual([R2]);
      const now = await known('all', endOf(2));
      expect(now.providers.map(({ name }) => name)).toEqual(['Renamed']);
      expect(now.agencies[0]?.registered).toBe(false);
    });

    it('are known from the end of a read on: what was answered while it went on stays so', async () => {
      await save(1);
      await save(2, { reports: [R1] });
      const during = new Date(Date.parse(day(2)) + 1);
      expect((await known('all', during)).reports).toEqual([R1, R2]);
      expect((await known('all', endOf(2))).reports).toEqual([R1]);
    });

    it('follow each other although a read claims an earlier or a later day than its own', async () => {
      await save(2);
      await saveRegistryFacts(db, read(1, { reports: [R1] }), () => endOf(3));
      expect((await lastSync(db))?.at).toBe('2026-03-02T02:30:00.001Z');
      await saveRegistryFacts(db, { ...read(4), snapshot: '2999-01-01T00:00:00Z' }, () => endOf(4));
      expect((await lastSync(db))?.at).toBe(endOf(4).toISOString());
      expect((await known('all')).reports).toEqual([R1, R2]);
    });
  });

  describe('of a read that broke off', () => {
    const half = () =>
      saveRegistryFacts(
        breaking('registry_report'),
        read(2, { providers: [{ ...P1, name: 'Renamed' }], reports: [{ ...R1, flag: 'high' }] }),
        () => endOf(2),
      );

    it('are known to nobody', async () => {
      await save(1);
      await expect(half()).rejects.toThrow('killed');
      expect(await known('all')).toEqual(read(1));
      expect(await known([P1.id], endOf(9))).toMatchObject({ providers: [P1], reports: [R1] });
      expect(await lastSync(db)).toMatchObject({ at: day(1) });
    });

    it('are completed by the next one', async () => {
      await save(1);
      await expect(half()).rejects.toThrow('killed');
      await save(3, { providers: [{ ...P1, name: 'Renamed' }], reports: [R1] });
      const facts = await known('all');
      expect(facts.providers.map(({ name }) => name)).toEqual(['Renamed']);
      expect(facts.reports).toEqual([R1]);
      expect(await known('all', endOf(1))).toEqual(read(1));
      expect(await changedProvidersSince(db, { deqar: day(1) })).toEqual([P1.id, P2.id]);
    });
  });

  it('come from the later of two reads at once, and the earlier one mixes nothing into them', async () => {
    await save(1);
    let overtaken: Promise<unknown> = Promise.resolve();
    const slow: Db = {
      ...db,
      // Another process begins while this one is between two transactions.
      async transaction(work) {
        const done = await db.transaction(work);
        if (begun === null) {
          begun = save(3, { reports: [R2] });
          await begun;
        }
        return done;
      },
    };
    let begun: Promise<unknown> | null = null;
    overtaken = saveRegistryFacts(slow, read(2, { reports: [R1, { ...R2, flag: 'high' }] }), () => endOf(2));
    await expect(overtaken).rejects.toMatchObject({ code: 'sync-overtaken' });
    expect(await known('all')).toEqual(read(3, { reports: [R2] }));
  });

  it('of two registers are not taken into one store', async () => {
    await save(1);
    await expect(save(2, { registry: 'demo' })).rejects.toMatchObject({
      code: 'registry-mixed',
      facts: { held: 'deqar', given: 'demo' },
    });
    expect(await known('all')).toEqual(read(1));
  });

  describe('about a provider', () => {
    const find = async (scheme: string, value: string, past = false) =>
      [...(await findRegistryProviders(db, [{ scheme, value }], { past })).values()].flat();

    it('are found by its identifiers, the register’s own one and its website', async () => {
      await save(1);
      expect(await find('erasmus', 'A HALKYON01')).toEqual([P1.id]);
      expect(await find('deqar', P1.id)).toEqual([P1.id]);
      expect(await find('host', 'study.halkyon.example')).toEqual([P1.id]);
      expect(await find('host', 'other.example')).toEqual([]);
    });

    it('are found by what it bore once only where former bearers are asked for', async () => {
      await save(1);
      await save(2, { providers: [{ ...P1, identifiers: [] }, P2] });
      expect(await find('erasmus', 'A HALKYON01')).toEqual([]);
      expect(await find('erasmus', 'A HALKYON01', true)).toEqual([P1.id]);
      await save(3, { providers: [P1] });
      expect(await find('deqar', P2.id)).toEqual([]);
      expect(await find('deqar', P2.id, true)).toEqual([P2.id]);
    });
  });

  it('stay as they were known at a moment, and are not asked for again, while those of now move on', async () => {
    await save(1);
    const then = factsIn(db, endOf(1).toISOString());
    const now = factsIn(db);
    expect([await then.snapshot(), await now.snapshot()]).toEqual([day(1), day(1)]);
    await save(2, { reports: [R2] });
    expect([await then.snapshot(), await now.snapshot()]).toEqual([day(1), day(2)]);
    expect((await then.load([P1.id])).reports.map(({ id }) => id)).toEqual([R1.id]);
    expect((await now.load([P1.id])).reports).toEqual([]);
  });

  it('know nothing at a moment before the first read', async () => {
    await save(2);
    const before = factsIn(db, endOf(1).toISOString());
    expect(await before.snapshot()).toBeNull();
    expect((await before.load([P1.id])).providers).toEqual([]);
  });

  it('are a hundred times as many without a statement that grows with them', async () => {
    const providers = Array.from({ length: 1_200 }, (_, n) => provider(n + 1));
    const reports = providers.map(({ id }, n) => report(n + 1, 'institutional', { providers: [id] }));
    await save(1, { providers, reports });
    const facts = await known('all');
    expect([facts.providers.length, facts.reports.length]).toEqual([1_200, 1_200]);
    expect((await known(providers.map(({ id }) => id))).reports).toHaveLength(1_200);
    await save(2, { providers, reports: reports.slice(0, 1_000) });
    expect(await changedProvidersSince(db, { deqar: day(1) })).toHaveLength(200);
  });
});
