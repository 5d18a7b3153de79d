import { RUN_REASONS } from '../services/model/run-reason.ts';
import { WITHDRAWN_REASONS } from '../services/model/tombstone.ts';
import { failures, headersOf, json, schemaOf } from './openapi-parts.ts';
import type { Json } from './openapi-schemas.ts';
import { ApprovalTerms } from './routes/approval.ts';

/** What the fields of runs, approvals and tombstones mean, by name, in the order of names. */
export const WITHDRAWAL_DESCRIPTIONS: Readonly<Record<string, string>> = {
  approved: 'For how many offers the approval holds: never more than were shown.',
  'Problem.asOf': 'The address at which the offer answers as it stood on its last day.',
  atMost: 'How many offers may go, as the held run told.',
  lacks: 'How many offers the held run lacked.',
  reason: `Why a run ended as it did (${RUN_REASONS.join(', ')}), or why an offer was withdrawn (${WITHDRAWN_REASONS.join(', ')}).`,
  tombstone: 'What stays of an offer that was withdrawn.',
  withdrawn:
    'When and why the offer was withdrawn; of an approval, how many offers went at once, null where the next run does it; of a run, records by which the source says that it no longer makes an offer.',
  withdrawnAt: 'When the offer was withdrawn.',
};

/** Letting a held source go on. */
export function approvalPaths(): Json {
  const [id, schema] = [{ name: 'id', in: 'path', required: true }, { type: 'string' }];
  const summary = 'Lets a held source give up the offers that it lacks';
  return {
    '/v1/sources/{id}/approval': {
      post: {
        ...{
          operationId: 'approveSource',
          summary,
          description: `${summary}. For administrators.`,
          tags: ['catalogue'],
        },
        ...{ security: [{ admin: [] }], parameters: [{ ...id, schema, description: 'Id of the source.' }] },
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(ApprovalTerms) } } },
        responses: {
          '200': { description: 'What is approved', headers: headersOf('Cache-Control'), content: json('Approval') },
          ...failures('Unauthorized', 'NotFound', 'MethodNotAllowed', 'TooManyRequests', 'Internal', 'Unavailable'),
          ...failures('BadRequest', 'TooLarge'),
        },
      },
    },
  };
}
