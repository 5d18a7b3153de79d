import { messageOf } from '../../services/errors.ts';
import { dueSubjects } from '../../services/store/sources/discoveries.ts';
import { type DiscoverDeps, type Discovered, discoverSubject } from './discover.ts';

/** How many are looked for in one pass. The next one goes on with those that wait longest. */
const SUBJECTS_AT_MOST = 200;
/** How many are looked for at the same time. Each host gets two requests at once at most, whoever asks. */
const AT_ONCE = 4;

/** What a pass led to, counted by state. */
export interface DiscoveryPass {
  readonly looked: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly added: number;
  readonly updated: number;
  readonly retired: number;
  /** How many sources their manifest no longer names. */
  readonly left: number;
}

/** Looks for the manifests of those that are due. `told` is called with each look. One that goes wrong stops no other. */
export async function discoverDue(
  deps: DiscoverDeps,
  told: (found: Discovered) => void = () => {},
  most: number = SUBJECTS_AT_MOST,
): Promise<DiscoveryPass> {
  const waiting = [...(await dueSubjects(deps.db, deps.now().toISOString(), Math.min(most, SUBJECTS_AT_MOST)))];
  const byState: Record<string, number> = {};
  const count = { added: 0, updated: 0, retired: 0, left: 0 };
  let looked = 0;

  async function work(): Promise<void> {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      deps.stopped.throwIfAborted();
      try {
        const found = await discoverSubject(key, deps);
        if (found === null) continue;
        looked++;
        byState[found.look.state] = (byState[found.look.state] ?? 0) + 1;
        for (const { state } of found.sources) count[state]++;
        told(found);
      } catch (error) {
        deps.stopped.throwIfAborted();
        byState.error = (byState.error ?? 0) + 1;
        deps.log.error({ event: 'discover.failed', subject: key, error: messageOf(error) });
      }
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const pass = { looked, byState, ...count };
  deps.log.info({ event: 'discover.pass', ...pass });
  return pass;
}
