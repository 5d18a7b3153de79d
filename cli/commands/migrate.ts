import { migrate as applyMigrations, pendingMigrations } from '../../services/store/home/migrate.ts';
import { openStore } from '../../services/store/home/open.ts';
import type { Command } from '../command.ts';
import { isThere } from '../is-there.ts';

export const migrate: Command = {
  name: 'migrate',
  summary: 'brings the store’s tables up to date',
  options: { 'dry-run': { type: 'boolean', help: 'says what would be done, and changes nothing' } },
  async run(input, deps) {
    const { config, log, now } = deps;
    // A look makes nothing: where there is no folder yet, everything is still to be done.
    if (input.values['dry-run'] === true && config.databaseUrl === null && !(await isThere(config.dataDir))) {
      deps.say(`There is no store yet in ${config.dataDir}; the first command that needs one makes it`);
      return 0;
    }
    const db = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir }, { now, log });
    try {
      const dry = input.values['dry-run'] === true;
      const migrations = dry ? await pendingMigrations(db) : await applyMigrations(db);
      for (const { name } of migrations)
        deps.out(JSON.stringify({ migration: name, state: dry ? 'pending' : 'applied' }));
      if (migrations.length === 0) deps.say('The store is up to date');
      return 0;
    } finally {
      await db.close();
    }
  },
};
