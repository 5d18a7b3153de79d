import { JOB_STATES } from '../services/jobs/listed.ts';
import { failures, headersOf, json } from './openapi-parts.ts';
import type { Json } from './openapi-schemas.ts';

/** What the fields of jobs mean, by name, in the order of names. */
export const JOB_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'JobRetried.job': 'Id of the new job. Null where one like it waits already, which does the same.',
  'Jobs.dead': 'How many failed so often that they were given up.',
  'Jobs.jobs': 'The newest of those that wait, are under way or were given up; at most 1 000.',
  'Jobs.kinds': 'All of them counted, by kind.',
  'Jobs.retries': 'How many failures those that wait or are under way have behind them.',
  'Jobs.stuck': 'How many of those under way have a process that has said nothing for a minute.',
  'ShownJob.ended': 'When the job was given up.',
  'ShownJob.failures': 'How many times it failed.',
  'ShownJob.key': 'Of a harvest the source, else `one`: of other kinds there is one job in the whole installation.',
  'ShownJob.made': 'When it was made.',
  'ShownJob.next': 'When a waiting job may be taken next.',
  'ShownJob.state': '`dead`: it failed so often that it was given up, and waits for a person.',
  'ShownJob.stuck': 'It is under way, and its process has said nothing for a minute. The next worker takes it up.',
  'ShownJob.why': 'Why it failed last.',
};

/** What is to be done, and doing again what was given up. */
export function jobPaths(): Json {
  const how = { tags: ['operation'], security: [{ admin: [] }] };
  const refused = failures('Unauthorized', 'MethodNotAllowed', 'TooManyRequests', 'Internal', 'Unavailable');
  const [list, again] = ['Jobs that wait, are under way or were given up', 'Does again what was given up'];
  return {
    '/v1/jobs': {
      get: {
        ...{ operationId: 'listJobs', summary: list, description: `${list}. For administrators.`, ...how },
        parameters: [
          { name: 'state', in: 'query', schema: { type: 'string', enum: [...JOB_STATES] }, description: 'Only these.' },
        ],
        responses: {
          '200': { description: list, headers: headersOf('Cache-Control'), content: json('Jobs') },
          ...refused,
          ...failures('BadRequest', 'NotFound'),
        },
      },
    },
    '/v1/jobs/{id}/retry': {
      post: {
        ...{ operationId: 'retryJob', summary: again, description: `${again}. For administrators.`, ...how },
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'Id of the job.' },
        ],
        responses: {
          '200': { description: 'The new job', headers: headersOf('Cache-Control'), content: json('JobRetried') },
          ...refused,
          ...failures('NotFound'),
        },
      },
    },
  };
}
