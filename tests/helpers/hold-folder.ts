import { silentLogger } from '../../services/log/logger.ts';
import { holdFolder } from '../../services/store/home/folder-lock.ts';

// A process of its own that takes a folder, says so and keeps it until it is killed: node --import tsx
// tests/helpers/hold-folder.ts <folder>
const [folder = ''] = process.argv.slice(2);
await holdFolder(folder, { now: () => new Date(), log: silentLogger });
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
