import { ingest } from './ingest.ts';
import { memory } from './memory.ts';
import { mixed } from './mixed.ts';
import { pages } from './pages.ts';
import { register } from './register.ts';
import { rejudge } from './rejudge.ts';
import { rerun } from './rerun.ts';
import { search } from './search.ts';
import { skills } from './skills.ts';
import { unchanged } from './unchanged.ts';
import { verdict } from './verdict.ts';

const BENCHES: Readonly<Record<string, (flags: readonly string[]) => Promise<Record<string, unknown>>>> = {
  ingest,
  rerun,
  unchanged,
  mixed,
  memory,
  register,
  rejudge,
  verdict,
  search,
  skills,
  pages,
};

const [name = '', ...flags] = process.argv.slice(2);
const names = name === '' ? Object.keys(BENCHES) : [name];
for (const each of names) {
  const bench = BENCHES[each];
  if (!bench) {
    process.stderr.write(`There is no bench “${each}”; there are ${Object.keys(BENCHES).join(', ')}\n`);
    process.exitCode = 1;
    break;
  }
  process.stdout.write(`${JSON.stringify(await bench(flags))}\n`);
}
