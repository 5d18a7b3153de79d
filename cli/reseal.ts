import { messageOf } from '../services/errors.ts';
import { resealErased } from '../services/store/offers/erasures.ts';
import { type Resealed, resealSecrets } from '../services/store/sources/secrets.ts';
import type { CommandDeps } from './command.ts';
import type { Runtime } from './runtime.ts';

/** Seals what gives access to sources with the key that seals now. Null, and a warning, where that cannot be done. */
export async function reseal({ db }: Pick<Runtime, 'db'>, { log }: Pick<CommandDeps, 'log'>): Promise<Resealed | null> {
  try {
    await resealErased(db);
    const done = await resealSecrets(db);
    if (done.sealed + done.lost > 0) log.info({ event: 'store.resealed', ...done });
    return done;
  } catch (error) {
    log.warn({ event: 'store.not-resealed', error: messageOf(error) });
    return null;
  }
}
