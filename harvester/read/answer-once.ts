import { writeFileSync } from 'node:fs';
import { messageOf } from '../../services/errors.ts';
import type { Answer, Watched } from './own-process.ts';
import { startWatch } from './read-watch.ts';

/** What a process does that `inOwnProcess` starts: it takes one input, answers once, and ends with whoever started it. */
export function answerOnce<Input, Outcome>(work: (input: Input) => Promise<Outcome>): void {
  const { memoryMegabytes } = JSON.parse(process.argv[2] ?? '{}') as Watched;
  startWatch(memoryMegabytes);
  try {
    // If the whole machine has no memory left, the system should end this process first.
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // This system has no such file.
  }
  const answer = (said: Answer<Outcome>) => process.send?.(said);
  process.once('disconnect', () => process.exit(1));
  process.once('message', (input: Input) => {
    work(input).then(
      (outcome) => answer({ outcome }),
      (error: NodeJS.ErrnoException) => answer({ error: messageOf(error), code: error?.code ?? null }),
    );
  });
}
