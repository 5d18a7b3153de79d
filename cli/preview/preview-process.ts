import { writeFileSync } from 'node:fs';
import { startWatch } from '../../harvester/read/read-watch.ts';
import { messageOf } from '../../services/errors.ts';
import { type PreviewAnswer, type PreviewTask, takeLook } from './take-look.ts';

// This file is a process of its own. Only previews.ts starts it, sends one task and takes one answer.

startWatch(Number(process.argv[2]));
try {
  // If the whole machine has no memory left, the system should end this process first.
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // This system has no such file.
}
const answer = (said: PreviewAnswer) => process.send?.(said);
process.once('disconnect', () => process.exit(1));
process.once('message', (task: PreviewTask) => {
  takeLook(task).then(
    (look) => answer({ look }),
    (error: unknown) => answer({ error: messageOf(error) }),
  );
});
