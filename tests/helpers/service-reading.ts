import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceFormat } from '../../harvester/formats/format.ts';
import { createRunFindings } from '../../harvester/read/findings.ts';
import type { ReadInput } from '../../harvester/read/outcome.ts';
import { HALKYON } from './reading.ts';

/** Reads what a service answered, each under the address below `base` that was asked for. */
export async function readAnswers(
  format: ServiceFormat,
  base: string,
  answers: Readonly<Record<string, unknown>>,
  lacks: ReadInput['lacks'] = null,
  map: ReadInput['source']['map'] = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-service-'));
  const parts = await Promise.all(
    Object.entries(answers).map(async ([path, value], at) => {
      const file = join(folder, String(at));
      await writeFile(file, JSON.stringify(value));
      return { path: file, mediaType: null, name: path, url: base + path, asked: base + path, base };
    }),
  );
  const findings = createRunFindings();
  const [type = ''] = format.mapping.split('@');
  const outcome = await format.read(
    {
      parts,
      ...(lacks === null ? {} : { lacks }),
      spool: '',
      contentTypeHint: null,
      source: { id: 's', type, version: null, licence: null, map },
      provider: HALKYON,
      today: '2026-11-24',
    } as ReadInput,
    findings,
  );
  if (outcome.state !== 'records') throw new Error(outcome.reason);
  const records = [...outcome.records];
  await rm(folder, { recursive: true, force: true });
  return {
    drafts: records.flatMap((record) => (record.state === 'draft' ? [record.draft] : [])),
    rejected: records.flatMap((record) => (record.state === 'rejected' ? record.findings : [])),
    codes: findings.list().map(({ code }) => code),
    told: findings.list(),
  };
}
