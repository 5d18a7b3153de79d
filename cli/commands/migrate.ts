import { migrate as applyMigrations, pendingMigrations } from '../../services/store/home/migrate.ts';
import type { Command } from '../command.ts';
import { isThere } from '../is-there.ts';

export const migrate: Command = {
  name: 'migrate',
  summary: 'brings the store’s tables up to date',
  options: { 'dry-run': { type: 'boolean', help: 'says what would be done, and changes nothing' } },
  needs: 'runtime',
  tables: 'leave',
  async before(input, { config, say }) {
    // Looking must not create anything. Where there is no folder yet, everything is still to be done.
    const { dataDir } = config;
    if (input.values['dry-run'] !== true || config.databaseUrl !== null || (await isThere(dataDir))) return null;
    say(`There is no store yet in ${dataDir}; the first command that needs one makes it`);
    return 0;
  },
  async run(input, { runtime, out, say }) {
    const dry = input.values['dry-run'] === true;
    const migrations = dry ? await pendingMigrations(runtime.db) : await applyMigrations(runtime.db);
    for (const { name } of migrations) out(JSON.stringify({ migration: name, state: dry ? 'pending' : 'applied' }));
    if (migrations.length === 0) say('The store is up to date');
    return 0;
  },
};
