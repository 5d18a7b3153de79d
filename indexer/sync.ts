import type { Logger } from '../services/log/logger.ts';
import { dayOf } from '../services/model/day.ts';
import { type Judging, openJudging } from '../services/registry/judging.ts';
import type { RulePolicy } from '../services/registry/policy.ts';
import { toVerdict } from '../services/registry/verdict.ts';
import type { OfferDocument } from '../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../services/search/engine.ts';
import { dropCursor, readCursor, saveCursor } from '../services/store/cursors.ts';
import type { Db } from '../services/store/db.ts';
import { type ChangeCursor, readChanges } from '../services/store/offer-reading.ts';
import type { OfferRecord } from '../services/store/records.ts';
import { factsIn } from '../services/store/registry-facts.ts';
import { countSkills, readSkills } from '../services/store/skills.ts';
import { documentVersion, projectOffer } from './project.ts';

/** Rows read and documents written at once. */
const BATCH_OFFERS = 200;

export interface IndexingDeps {
  readonly db: Db;
  readonly now: () => Date;
  readonly log: Logger;
  readonly policy: RulePolicy;
  /** Base of our own addresses, which stand in documents. */
  readonly publicUrl: string;
  /** Told after each batch how many offers are done. */
  readonly progress?: (done: number) => void;
}

export interface Synced {
  readonly indexed: number;
  readonly rebuilt: boolean;
}

/** A cursor belongs to one server and one build: a swap moves the name of the index and not the cursor. */
export function cursorName(engine: SearchEngine, build: IndexBuild): string {
  return `index:${engine.key}:${build.name}`;
}

/** The version that an index should have now. */
export async function wantedVersion(deps: IndexingDeps): Promise<string> {
  return documentVersion({ vocabulary: String(await countSkills(deps.db)), publicUrl: deps.publicUrl });
}

async function documentsOf(
  records: readonly OfferRecord[],
  judging: Judging,
  deps: IndexingDeps,
): Promise<OfferDocument[]> {
  await judging.prepare(records);
  const skills = await readSkills(deps.db, [
    ...new Set(records.flatMap((record) => record.content.skills.map(({ uri }) => uri))),
  ]);
  const asOf = dayOf(deps.now());
  return records.map((record) => {
    const verdict = toVerdict(judging.judge(record.content, record.provider, asOf), judging.index);
    const evaluatedAt = record.verdict?.evaluatedAt ?? null;
    return projectOffer(record, { publicUrl: deps.publicUrl, skills, verdict: { ...verdict, evaluatedAt }, asOf });
  });
}

/**
 * Writes everything behind the build's cursor into it. The cursor moves only after the engine took a batch, so what was not taken is read again.
 * Answers how many offers were written.
 */
export async function catchUp(engine: SearchEngine, build: IndexBuild, deps: IndexingDeps): Promise<number> {
  const name = cursorName(engine, build);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  let cursor: ChangeCursor | null = await readCursor(deps.db, name);
  let indexed = 0;
  for (;;) {
    const changes = await readChanges(deps.db, cursor, BATCH_OFFERS);
    if (changes.records.length === 0 || changes.cursor === null) break;
    await engine.upsert(build, await documentsOf(changes.records, judging, deps));
    cursor = changes.cursor;
    await saveCursor(deps.db, name, cursor, deps.now().toISOString());
    indexed += changes.records.length;
    deps.progress?.(indexed);
  }
  if (indexed > 0) await engine.settle(build);
  return indexed;
}

/** Hop 7: brings the serving index up to date; makes a new one where there is none, or where it was made with another projection or vocabulary. */
export async function syncIndex(engine: SearchEngine, deps: IndexingDeps): Promise<Synced> {
  const current = await engine.current();
  if (current === null || current.version !== (await wantedVersion(deps)))
    return { ...(await rebuildIndex(engine, deps)), rebuilt: true };
  const indexed = await catchUp(engine, current, deps);
  deps.log.info({ event: 'index.sync', engine: engine.name, indexed });
  return { indexed, rebuilt: false };
}

/** Fills a new index beside the serving one and swaps. An empty one never takes the place of one that holds something. */
export async function rebuildIndex(
  engine: SearchEngine,
  deps: IndexingDeps,
): Promise<{ readonly indexed: number; readonly published: boolean }> {
  const before = await engine.current();
  const build = await engine.begin(await wantedVersion(deps));
  const indexed = await catchUp(engine, build, deps);
  const held = before === null ? 0 : await engine.count(before);
  if (indexed === 0 && held > 0) {
    await engine.drop(build);
    await dropCursor(deps.db, cursorName(engine, build));
    deps.log.warn({ event: 'index.rebuild', engine: engine.name, refused: 'empty' });
    return { indexed, published: false };
  }
  await engine.settle(build);
  await engine.publish(build);
  // Names of builds may be used again by an engine; what the old one had read is not what a new one has.
  if (before !== null) await dropCursor(deps.db, cursorName(engine, before));
  deps.log.info({ event: 'index.rebuild', engine: engine.name, indexed });
  return { indexed, published: true };
}
