import type { z } from 'zod';
import { failures, headersOf, schemaOf } from './openapi-parts.ts';
import type { Json } from './openapi-schemas.ts';
import type { Parameters } from './params/clean.ts';
import type { ProblemName } from './problem.ts';

/** The parameters of an address as the description has them. */
function parametersOf({ schema, names }: Parameters<z.ZodObject>): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Readonly<Record<string, Json>>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    ...(required.includes(name) ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    // Repeated, or separated by commas.
    ...(names.list.includes(name) ? { style: 'form', explode: true } : {}),
    schema: rest,
  }));
}

const READ_FAILURES = ['InvalidParameters', 'Unauthorized', 'TooManyRequests', 'Internal', 'Unavailable'] as const;

const ID_MEANS: Readonly<Record<string, string>> = {
  id: 'Id, as lists have it.',
  run: 'Id of a run of this source.',
  name: 'Name of a facet.',
};

/** Describes one address that can be read. `/{id}` in its path becomes a parameter. */
export function read(
  path: string,
  operationId: string,
  summary: string,
  content: Json,
  more: {
    readonly parameters?: Parameters<z.ZodObject>;
    readonly failures?: readonly ProblemName[];
    readonly responses?: Json;
    /** True where the answer has a validator. */
    readonly tagged?: boolean;
  } = {},
): Readonly<Record<string, Json>> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, description: ID_MEANS[name] ?? '' },
    schema: { type: 'string' },
  }));
  const parameters = [
    ...inPath,
    ...(more.parameters ? parametersOf(more.parameters) : []),
    ...(more.tagged ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
  ];
  const failed = failures('MethodNotAllowed', ...(more.parameters ? READ_FAILURES : []), ...(more.failures ?? []));
  const headers = {
    ...headersOf('Cache-Control', 'Vary'),
    ...(more.tagged ? headersOf('ETag') : {}),
    ...(more.parameters ? headersOf('Content-Language', 'RateLimit', 'RateLimit-Policy') : {}),
  };
  const unchanged = {
    '304': { description: 'The copy with this ETag is still right', headers: headersOf('ETag', 'Vary') },
  };
  const responses = {
    '200': { description: summary, headers, content },
    ...(more.tagged ? unchanged : {}),
    ...failed,
    ...more.responses,
  };
  const description = `${summary}. Every GET also answers HEAD.`;
  return {
    [path]: {
      get: {
        ...{ operationId, summary, description, tags: [path.startsWith('/v1') ? 'catalogue' : 'operation'] },
        ...(parameters.length > 0 ? { parameters } : {}),
        responses,
      },
    },
  };
}
