import { SaidOfActivity } from '../services/model/declaration.ts';
import { failures, headersOf, json, schemaOf } from './openapi-parts.ts';
import type { AnswerName, Json } from './openapi-schemas.ts';
import { STATEMENT_DESCRIPTIONS } from './openapi-statement-descriptions.ts';
import type { ProblemName } from './problem.ts';
import { ErrorAnswerTerms } from './routes/error-reports.ts';

const FAILURES = [
  'Unauthorized',
  'Forbidden',
  'MethodNotAllowed',
  'TooManyRequests',
  'Internal',
  'Unavailable',
] as const;

/** An operation for those who have a token. */
export function withToken(
  operationId: string,
  summary: string,
  answer: AnswerName,
  more: {
    readonly who?: readonly ('admin' | 'agency')[];
    readonly status?: '200' | '201';
    readonly failures?: readonly ProblemName[];
    readonly rest?: Json;
  } = {},
): Json {
  const { who = ['agency', 'admin'], status = '200' } = more;
  const whom = who.length === 1 ? 'For administrators' : 'For the agency itself, and for administrators';
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
export function bodyOf(schema: Json, name: string, more: Json = {}): Json {
  const { properties = {}, ...rest } = schema as { readonly properties?: Record<string, Json> };
  const described = Object.entries({ ...properties, ...more } as Record<string, Json>).map(([key, value]) => [
    key,
    { ...value, description: STATEMENT_DESCRIPTIONS[`${name}.${key}`] },
  ]);
  const body = { ...rest, properties: Object.fromEntries(described) };
  return { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
}

export const idInPath = (description: string): Json => ({
  parameters: [{ name: 'id', in: 'path', required: true, description, schema: { type: 'string' } }],
});

/** What agencies declare, by address; `read` describes how it is read. */
export function declarationPaths(read: Json): Json {
  const { get } = (read as Readonly<Record<string, { readonly get: Json }>>)['/v1/declarations'] ?? {};
  const byAdmin = { agency: { type: 'integer' }, registry: { type: 'string' }, basis: { type: 'string' } };
  return {
    '/v1/declarations': {
      get,
      post: withToken('declare', 'Declares what the reviews of an activity look at', 'ShownDeclaration', {
        status: '201',
        failures: ['BadRequest'],
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

/** Reports of errors, by address; `read` describes how they are read. */
export function errorReportPaths(read: Json): Json {
  return {
    ...read,
    '/v1/error-reports/{id}/answer': {
      post: withToken('answerErrorReport', 'Answers a report of an error, for everybody to read', 'ShownErrorReport', {
        who: ['admin'],
        failures: ['BadRequest', 'NotFound'],
        rest: { ...idInPath('Id of the report.'), ...bodyOf(schemaOf(ErrorAnswerTerms), 'ShownErrorReport') },
      }),
    },
  };
}
