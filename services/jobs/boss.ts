import { setTimeout as delay } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import type { Db } from '../store/home/db.ts';

const ATTEMPTS = 6;
const AGAIN_MS = 200;

/** Turns values into what our driver takes: pg-boss sends objects, and ours takes JSON as text. */
function portable(values: readonly unknown[] | undefined): unknown[] {
  return (values ?? []).map((value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
      ? JSON.stringify(value)
      : value,
  );
}

/** pg-boss over the store, without timers of its own. */
export function bossOver(db: Db): PgBoss {
  return new PgBoss({
    db: {
      executeSql: async (text: string, values?: unknown[]) => {
        // Several statements come without values. A single one may, too.
        if ((values === undefined || values.length === 0) && /;\s*\S/.test(text)) {
          await db.exec(text);
          return { rows: [] };
        }
        return { rows: [...(await db.query(text, portable(values)))] };
      },
    },
    // Our workers look for jobs of dead processes themselves, and put ended ones away.
    supervise: false,
    schedule: false,
  });
}

async function makeTables(boss: PgBoss, policies: Policies): Promise<void> {
  await boss.start();
  const there = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const [name, policy] of Object.entries(policies))
    if (!there.has(name)) await boss.createQueue(name, { name, policy });
}

/** The policy of each queue. */
type Policies = Readonly<Record<string, 'short' | 'stately'>>;

/**
 * Makes the tables and queues that are missing. Processes that start together make the same ones and may stop each
 * other, even by a deadlock. So whoever is refused tries again and then finds them made.
 */
export async function beginBoss(boss: PgBoss, policies: Policies): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await makeTables(boss, policies);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await delay(AGAIN_MS * attempt);
    }
  }
}
