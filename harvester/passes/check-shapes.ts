import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Blobs } from '../../services/blobs/blobs.ts';
import { AppError, messageOf, UsageError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { ShapesReport } from '../../services/model/shapes-report.ts';
import type { Source } from '../../services/model/source.ts';
import type { PreparedShapes } from '../../services/shacl/prepare-shapes.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readErased } from '../../services/store/offers/erasures.ts';
import { type KeptPart, readReadings } from '../../services/store/sources/readings.ts';
import { dueForShapes, saveShapeReport } from '../../services/store/sources/shape-reports.ts';
import { readSource } from '../../services/store/sources/sources.ts';
import type { ReadPart } from '../read/outcome.ts';
import type { ValidateShapes } from '../shapes/outcome.ts';
import { keptParts } from './stored-parts.ts';

/** How many sources one job validates. */
const MOST_SOURCES = 5;

/** What a publication is validated with. `paths`: files and folders of shapes, none for the program's own. */
export interface ShapesDeps {
  readonly db: Db;
  readonly blobs: Blobs;
  readonly log: Logger;
  readonly now: () => Date;
  readonly stopped: AbortSignal;
  readonly workFolder: string;
  readonly validate: ValidateShapes;
  readonly paths: readonly string[];
}

const NOT_READ: Omit<ShapesReport, 'reason'> = {
  ...{ state: 'unread', shapes: [], notices: [], offers: 0, validated: 0, large: 0, slow: 0, results: 0, leftOut: 0 },
  groups: [],
};

/** Writes the parts into files. False where one is no longer there, or is damaged. */
async function written(
  parts: readonly KeptPart[],
  { path: base }: Source,
  scratch: string,
  { blobs, log }: Pick<ShapesDeps, 'blobs' | 'log'>,
): Promise<readonly ReadPart[] | null> {
  const files: ReadPart[] = [];
  for (const [at, { id, url, mediaType, furtherPage, asked }] of parts.entries()) {
    const body = await blobs.get(id);
    if (body === null) return null;
    const path = join(scratch, String(at));
    try {
      await pipeline(body, createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      log.warn({ event: 'shapes.bytes', part: id, error: messageOf(error) });
      return null;
    }
    files.push({
      ...{ path, mediaType, furtherPage, url, name: new URL(url).pathname },
      ...(asked === undefined ? {} : { asked }),
      base: at > 0 ? url : /^https?:/.test(base) ? base : null,
    });
  }
  return files;
}

/**
 * What shapes say of the last complete snapshot of a source of type `elm`. Null where its bytes are not kept.
 * @throws UsageError `shapes`, AppError `disk-full`, and the reason of `stopped`.
 */
export async function shapesOfSource(source: Source, deps: Omit<ShapesDeps, 'now'>): Promise<ShapesReport | null> {
  const { db, validate, paths, stopped } = deps;
  const parts = keptParts(source, (await readReadings(db, [source.id])).get(source.id) ?? null);
  if (parts === null || parts.length === 0) return null;
  const scratch = join(deps.workFolder, `shapes-${randomUUID()}`);
  await mkdir(scratch, { recursive: true });
  try {
    const files = await written(parts, source, scratch, deps);
    if (files === null) return null;
    const input = { parts: files, contentTypeHint: source.contentType, spool: join(scratch, 'spool'), shapes: paths };
    return await validate({ ...input, erased: await readErased(db) }, stopped);
  } catch (error) {
    // A document that ends its process would do so again. Whatever passes by itself is tried again.
    if (stopped.aborted || !(error instanceof AppError) || error instanceof UsageError || error.retryable) throw error;
    return { ...NOT_READ, reason: error.code };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * Holds every publication of ELM against the shapes that was not yet, one after the other, at most `MOST_SOURCES`.
 * Answers how many, and whether more are left.
 */
export async function checkShapes(
  { hash }: Pick<PreparedShapes, 'hash'>,
  deps: ShapesDeps,
): Promise<{ readonly sources: number; readonly isMore: boolean }> {
  const { db, log, now, stopped } = deps;
  const due = await dueForShapes(db, hash, MOST_SOURCES + 1);
  let sources = 0;
  for (const id of due.slice(0, MOST_SOURCES)) {
    stopped.throwIfAborted();
    const source = await readSource(db, id);
    if (source === null || source.snapshot === null) continue;
    const { snapshot } = source;
    const report = (await shapesOfSource(source, deps)) ?? { ...NOT_READ, reason: 'gone' };
    await saveShapeReport(db, id, { snapshot, shapes: hash, at: now().toISOString(), report });
    sources++;
    const { state, reason, offers, validated, results } = report;
    log.info({ event: 'shapes.checked', source: id, state, reason, offers, validated, results });
  }
  return { sources, isMore: due.length > MOST_SOURCES };
}
