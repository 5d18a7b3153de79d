import { listJobs, retryJob } from '../../services/jobs/listed.ts';
import type { Command } from '../command.ts';

export const jobsList: Command = {
  name: 'jobs list',
  summary: 'jobs that wait, are under way or were given up, newest first: one JSON line each',
  options: { dead: { type: 'boolean', help: 'only those that failed so often that they were given up' } },
  needs: 'runtime',
  async run(input, { runtime, out }) {
    // Opening the queue makes its tables where there are none yet.
    await runtime.jobs();
    for (const job of await listJobs(runtime.db, { dead: input.values.dead === true })) out(JSON.stringify(job));
    return 0;
  },
};

export const jobsRetry: Command = {
  name: 'jobs retry',
  summary: 'enqueues a job anew that was given up; a worker takes it',
  argument: { name: 'id', help: 'as “jobs list --dead” says it' },
  options: {},
  needs: 'runtime',
  async run(input, { runtime, out, say }) {
    const [id = ''] = input.positionals;
    const again = await retryJob(id, await runtime.jobs(), runtime.db);
    out(JSON.stringify({ job: again }));
    if (again === null) say('One like it waits already, which does the same');
    return 0;
  },
};
