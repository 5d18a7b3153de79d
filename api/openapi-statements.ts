import type { z } from 'zod';
import { SaidOfActivity } from '../services/model/declaration.ts';
import { failures, headersOf, json, schemaOf } from './openapi-parts.ts';
import type { AnswerName, Json } from './openapi-schemas.ts';
import { STATEMENT_DESCRIPTIONS } from './openapi-statement-descriptions.ts';
import type { Parameters } from './params/clean.ts';
import { DECLARATIONS_PARAMETERS, PLAIN_PARAMETERS, REPLIES_PARAMETERS } from './params/other-parameters.ts';
import type { ProblemName } from './problem.ts';
import { ErrorAnswerTerms } from './routes/error-reports.ts';
import { DecisionTerms, LinkTerms } from './routes/replies.ts';

const FAILURES = [
  'Unauthorized',
  'Forbidden',
  'MethodNotAllowed',
  'TooManyRequests',
  'Internal',
  'Unavailable',
] as const;

/** An operation for those who have a token. */
function withToken(
  operationId: string,
  summary: string,
  answer: AnswerName,
  more: {
    readonly who?: readonly ('admin' | 'agency' | 'provider')[];
    readonly status?: '200' | '201';
    readonly failures?: readonly ProblemName[];
    readonly rest?: Json;
  } = {},
): Json {
  const { who = ['agency', 'admin'], status = '200' } = more;
  const whom =
    who.length === 1
      ? 'For administrators'
      : `For ${who.includes('provider') ? 'provider and agency themselves' : 'the agency itself'}, and for administrators`;
  return {
    ...{ operationId, summary, description: `${summary}. ${whom}.`, tags: ['statements'] },
    security: who.map((one) => ({ [one]: [] })),
    ...more.rest,
    responses: {
      [status]: { description: summary, headers: headersOf('Cache-Control'), content: json(answer) },
      ...failures(...FAILURES, ...(more.failures ?? [])),
    },
  };
}

/** A body in JSON, with what each of its members means. */
function bodyOf(schema: Json, name: string, more: Json = {}): Json {
  const { properties = {}, ...rest } = schema as { readonly properties?: Record<string, Json> };
  const described = Object.entries({ ...properties, ...more } as Record<string, Json>).map(([key, value]) => [
    key,
    { ...value, description: STATEMENT_DESCRIPTIONS[`${name}.${key}`] },
  ]);
  const body = { ...rest, properties: Object.fromEntries(described) };
  return { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
}

const idInPath = (description: string): Json => ({
  parameters: [{ name: 'id', in: 'path', required: true, description, schema: { type: 'string' } }],
});

/** Describes one address that can be read. */
type Read = (
  path: string,
  operationId: string,
  summary: string,
  content: Json,
  more: {
    readonly tagged: boolean;
    readonly parameters: Parameters<z.ZodObject>;
    readonly failures?: readonly ProblemName[];
  },
) => Readonly<Record<string, Json>>;

/** What agencies declare, by address. */
function declarationPaths(read: Read): Json {
  const listed = 'What agencies declare of their activities';
  const path = read('/v1/declarations', 'listDeclarations', listed, json('Declarations'), {
    tagged: true,
    parameters: DECLARATIONS_PARAMETERS,
  })['/v1/declarations'];
  const byAdmin = { agency: { type: 'integer' }, registry: { type: 'string' }, basis: { type: 'string' } };
  return {
    '/v1/declarations': {
      ...path,
      post: withToken('declare', 'Declares what the reviews of an activity look at', 'ShownDeclaration', {
        status: '201',
        failures: ['BadRequest', 'TooLarge'],
        rest: bodyOf(schemaOf(SaidOfActivity), 'ShownDeclaration', byAdmin),
      }),
    },
    '/v1/declarations/{id}': {
      delete: withToken('withdrawDeclaration', 'Withdraws a declaration, which stays readable', 'ShownDeclaration', {
        failures: ['BadRequest', 'NotFound'],
        rest: idInPath('Id of the declaration.'),
      }),
    },
  };
}

/** Reports of errors, by address. */
function errorReportPaths(read: Read): Json {
  return {
    ...read('/v1/error-reports', 'listErrorReports', 'Reports of errors by readers', json('ErrorReports'), {
      tagged: true,
      parameters: PLAIN_PARAMETERS,
      failures: ['NotFound'],
    }),
    ...read('/v1/error-reports/{id}', 'readErrorReport', 'One report, and our answer', json('ShownErrorReport'), {
      tagged: true,
      parameters: PLAIN_PARAMETERS,
      failures: ['NotFound'],
    }),
    '/v1/error-reports/{id}/answer': {
      post: withToken('answerErrorReport', 'Answers a report of an error, for everybody to read', 'ShownErrorReport', {
        who: ['admin'],
        failures: ['BadRequest', 'NotFound', 'TooLarge'],
        rest: { ...idInPath('Id of the report.'), ...bodyOf(schemaOf(ErrorAnswerTerms), 'ShownErrorReport') },
      }),
    },
  };
}

/** Findings that parties see first, and what they say of them, by address. */
function replyPaths(read: Read): Json {
  const path = read('/v1/replies', 'listReplies', 'Findings that parties see first, and replies', json('Replies'), {
    tagged: false,
    parameters: REPLIES_PARAMETERS,
    failures: ['Unauthorized', 'Forbidden', 'NotFound'],
  })['/v1/replies'] as { readonly get: Json };
  const by = ['agency', 'provider', 'admin'] as const;
  return {
    '/v1/replies': { get: { ...path.get, security: by.map((one) => ({ [one]: [] })) } },
    '/v1/replies/decisions': {
      post: withToken('decideReplies', 'Decides what is disputed of a finding', 'Decision', {
        who: ['admin'],
        failures: ['BadRequest', 'NotFound', 'TooLarge'],
        rest: bodyOf(schemaOf(DecisionTerms), 'Decision'),
      }),
    },
    '/v1/replies/links': {
      post: withToken('makeReplyLink', 'Makes a signed link by which a party replies to a finding', 'ReplyLink', {
        who: by,
        failures: ['BadRequest', 'NotFound', 'TooLarge'],
        rest: bodyOf(schemaOf(LinkTerms), 'ReplyLink'),
      }),
    },
  };
}

/** What others state, by address. `read` describes an address that can be read. */
export const statementPaths = (read: Read): Json => ({
  ...declarationPaths(read),
  ...errorReportPaths(read),
  ...replyPaths(read),
});
