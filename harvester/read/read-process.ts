import { writeFileSync } from 'node:fs';
import { messageOf } from '../../services/errors.ts';
import type { Answer, Watched } from './in-process.ts';
import type { ReadInput } from './outcome.ts';
import { readSnapshot } from './read.ts';
import { startWatch } from './read-watch.ts';

// This file is a process of its own. Only in-process.ts starts it, sends one input and takes one answer.

const { memoryMegabytes } = JSON.parse(process.argv[2] ?? '{}') as Watched;
startWatch(memoryMegabytes);
try {
  // If the whole machine has no memory left, the system should end this process first.
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // This system has no such file.
}
const answer = (said: Answer) => process.send?.(said);
process.once('disconnect', () => process.exit(1));
process.once('message', (input: ReadInput) => {
  readSnapshot(input).then(
    (outcome) => answer({ outcome }),
    (error: NodeJS.ErrnoException) => answer({ error: messageOf(error), code: error?.code ?? null }),
  );
});
