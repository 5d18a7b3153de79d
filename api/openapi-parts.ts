import { z } from 'zod';
import type { AnswerName, Json } from './openapi-schemas.ts';
import { PROBLEMS, type ProblemName } from './problem.ts';

const reference = (name: AnswerName): Json => ({ $ref: `#/components/schemas/${name}` });

/** An answer in JSON, by the name of its schema. */
export const json = (name: AnswerName): Json => ({ 'application/json': { schema: reference(name) } });

/** An answer that says what is wrong (RFC 9457). */
export const problem: Json = { 'application/problem+json': { schema: reference('Problem') } };

const header = (name: string): Json => ({ $ref: `#/components/headers/${name}` });

/** Headers of an answer, by name. */
export const headersOf = (...names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, header(name)]));

/** A schema in the form of OpenAPI 3.1. The dialect is stated once for the whole document. */
export function schemaOf(schema: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

/** Answers for requests that fail, by status. */
export const failures = (...names: readonly ProblemName[]): Json =>
  Object.fromEntries(names.map((name) => [PROBLEMS[name].status, { $ref: `#/components/responses/${name}` }]));
