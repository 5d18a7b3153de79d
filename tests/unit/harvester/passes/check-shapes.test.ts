import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkShapes, type ShapesDeps } from '../../../../harvester/passes/check-shapes.ts';
import type { ValidateShapes } from '../../../../harvester/shapes/outcome.ts';
import { validatePublication } from '../../../../harvester/shapes/validate.ts';
import { AppError, UsageError } from '../../../../services/errors.ts';
import { loadShapes } from '../../../../services/shacl/load-shapes.ts';
import { readShapeReport } from '../../../../services/store/sources/shape-reports.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { PUBLISHER } from '../../../helpers/publishing.ts';
import { offerTurtle, TURTLE_PREFIXES } from '../../../helpers/reading.ts';

describe('The job that holds publications against shapes', () => {
  let catalogue: Catalogue;
  let file: string;
  let source: string;
  let validated: number;
  beforeEach(async () => {
    catalogue = await openCatalogue();
    file = join(catalogue.folder, 'offers.ttl');
    validated = 0;
    await publish('');
    [source = ''] = await catalogue.addFiles([file], PUBLISHER);
  });
  afterEach(() => catalogue.close());

  const publish = (said: string) => writeFile(file, TURTLE_PREFIXES + offerTurtle(said));
  const counting: ValidateShapes = (input) => {
    validated++;
    return validatePublication(input);
  };
  const run = async (validate = counting, hash?: string) => {
    const { db, harvesting } = catalogue;
    const { blobs, log, now, stopped, workFolder } = harvesting;
    const deps: ShapesDeps = { db, blobs, log, now, stopped, workFolder, validate, paths: [] };
    return checkShapes({ hash: hash ?? (await loadShapes([])).hash }, deps);
  };
  const kinds = async () =>
    (await readShapeReport(catalogue.db, source))?.report.groups.map(({ path, component }) => `${path} ${component}`);

  it('waits for a first complete reading, and replaces what it said as a whole with the next', async () => {
    expect(await run()).toEqual({ sources: 0, isMore: false });
    await catalogue.harvest(source);
    expect(await run()).toEqual({ sources: 1, isMore: false });
    expect(await kinds()).toContain('elm:learningOutcome MinCount');
    await publish('elm:learningOutcome [ a elm:LearningOutcome ; dc:title "Reads tables"@en ] ;');
    await catalogue.harvest(source);
    await run();
    expect(await kinds()).not.toContain('elm:learningOutcome MinCount');
    expect(await kinds()).toContain('dcterms:language MinCount');
  });

  it('does nothing where neither publication nor shapes have changed', async () => {
    await catalogue.harvest(source);
    await run();
    await catalogue.harvest(source);
    expect(await run()).toEqual({ sources: 0, isMore: false });
    expect(validated).toBe(1);
    expect(await run(counting, 'other shapes')).toEqual({ sources: 1, isMore: false });
    expect(validated).toBe(2);
  });

  it('leaves other formats alone', async () => {
    const sheet = join(catalogue.folder, 'manifest.json');
    await writeFile(join(catalogue.folder, 'offers.csv'), 'id,title@en\n1,Tides\n');
    await writeFile(sheet, JSON.stringify({ sources: [{ type: 'sheet', path: 'offers.csv' }] }));
    const [other = ''] = await catalogue.add(sheet, PUBLISHER);
    await catalogue.harvest(other);
    expect(await run()).toEqual({ sources: 0, isMore: false });
  });

  it('takes a few at a time, and says that more wait', async () => {
    const files = await Promise.all(
      Array.from({ length: 7 }, async (_, n) => {
        const path = join(catalogue.folder, `offers-${n}.ttl`);
        await writeFile(path, TURTLE_PREFIXES + offerTurtle('', `:o${n}`));
        return path;
      }),
    );
    for (const id of await catalogue.addFiles(files, PUBLISHER)) await catalogue.harvest(id);
    expect(await run()).toEqual({ sources: 5, isMore: true });
    expect(await run()).toEqual({ sources: 2, isMore: false });
  });

  it('tells of a publication that ended its process, and does not try it again; wrong shapes and a full disk are tried again', async () => {
    await catalogue.harvest(source);
    const failing = (error: Error) => run(() => Promise.reject(error));
    await expect(failing(new UsageError('shapes', 'wrong'))).rejects.toThrow('wrong');
    await expect(failing(new AppError('disk-full', 'full', { retryable: true }))).rejects.toThrow('full');
    expect(await kinds()).toBeUndefined();
    expect(await failing(new AppError('read-failed', 'died'))).toEqual({ sources: 1, isMore: false });
    expect((await readShapeReport(catalogue.db, source))?.report).toMatchObject({
      state: 'unread',
      reason: 'read-failed',
    });
    expect(await run()).toEqual({ sources: 0, isMore: false });
  });
});
