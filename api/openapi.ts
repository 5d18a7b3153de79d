import { z } from 'zod';
import { Provider } from '../services/model/provider.ts';
import { Offer } from '../services/model/public-offer.ts';
import type { Parameters } from './params/clean.ts';
import { ShownMistake } from './params/mistake.ts';
import {
  FINDINGS_PARAMETERS,
  OFFER_PARAMETERS,
  PLAIN_PARAMETERS,
  PROVIDERS_PARAMETERS,
  RUNS_PARAMETERS,
  SOURCES_PARAMETERS,
} from './params/other-parameters.ts';
import { SEARCH_NAMES, SearchParameters } from './params/search-parameters.ts';
import { ShownFinding } from './presenters/finding.ts';
import { Readiness } from './presenters/readiness.ts';
import { ShownRun, ShownSource } from './presenters/source.ts';
import { PROBLEMS, ProblemBody, type ProblemName } from './problem.ts';
import { SearchAnswer } from './search.ts';

type Json = Readonly<Record<string, unknown>>;

const warnings = z.array(ShownMistake).optional();

/** Everything that is answered as JSON, by the name under which the description has it. */
export const ANSWERS = {
  SearchAnswer,
  Offer,
  Provider,
  Providers: z.object({ providers: z.array(Provider), next: z.string().nullable(), warnings }),
  Sources: z.object({ sources: z.array(ShownSource), next: z.string().nullable(), warnings }),
  Runs: z.object({ runs: z.array(ShownRun), warnings }),
  Findings: z.object({ run: ShownRun, findings: z.array(ShownFinding), next: z.string().nullable(), warnings }),
  Health: z.object({ status: z.literal('ok') }),
  Readiness,
  Problem: ProblemBody,
} as const satisfies Record<string, z.ZodType>;
type AnswerName = keyof typeof ANSWERS;

const reference = (name: AnswerName): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (name: AnswerName): Json => ({ 'application/json': { schema: reference(name) } });

/** A schema as OpenAPI 3.1 has it; the dialect is that of the whole document. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function parametersOf({ schema, names }: Parameters<z.ZodObject>): Json[] {
  const { properties = {} } = schemaOf(schema, 'input') as { properties?: Readonly<Record<string, Json>> };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    ...(description === undefined ? {} : { description }),
    // Repeated or separated by commas.
    ...(names.list.includes(name) ? { style: 'form', explode: true } : {}),
    schema: rest,
  }));
}

const failures = (...names: readonly ProblemName[]): Json =>
  Object.fromEntries(names.map((name) => [PROBLEMS[name].status, { $ref: `#/components/responses/${name}` }]));

const READ_FAILURES = ['InvalidParameters', 'TooManyRequests', 'Internal', 'Unavailable'] as const;

/** One address that is read. `/{id}` in its path makes the parameter. */
function read(
  path: string,
  operationId: string,
  summary: string,
  content: Json,
  more: {
    readonly parameters?: Parameters<z.ZodObject>;
    readonly failures?: readonly ProblemName[];
    readonly responses?: Json;
  } = {},
): Readonly<Record<string, Json>> {
  const id = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true },
    schema: { type: 'string' },
  }));
  const parameters = [...id, ...(more.parameters ? parametersOf(more.parameters) : [])];
  const failed = more.parameters ? failures(...READ_FAILURES, ...(more.failures ?? [])) : {};
  const responses = { '200': { description: summary, content }, ...failed, ...more.responses };
  return {
    [path]: { get: { operationId, summary, ...(parameters.length > 0 ? { parameters } : {}), responses } },
  };
}

const unchanged = { '304': { description: 'The copy with this ETag is still right' } };
const text: Json = { schema: { type: 'string' } };

/** The description of the API, from the schemas that it works with. */
export function openApi({ publicUrl, demo }: { readonly publicUrl: string; readonly demo: boolean }): Json {
  const schemas = Object.fromEntries(
    Object.entries(ANSWERS).map(([name, schema]) => [name, schemaOf(schema, 'output')]),
  );
  const responses = Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, { status, title }]) => [
      name,
      { description: `${status}: ${title}`, content: { 'application/problem+json': { schema: reference('Problem') } } },
    ]),
  );
  const offer = {
    ...json('Offer'),
    'application/ld+json': { schema: { type: 'object' } },
    'text/turtle': text,
    'application/rdf+xml': text,
  };
  return {
    openapi: '3.1.0',
    ...(demo ? { 'x-demo': true } : {}),
    info: {
      title: 'Accredex',
      version: '1',
      summary: 'Micro-credential offers in Europe and what is known about their quality assurance.',
      license: { name: 'Facts: CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: publicUrl }],
    paths: {
      ...read('/v1/offers', 'searchOffers', 'Hits, facets, and what was left out', json('SearchAnswer'), {
        parameters: { schema: SearchParameters, names: SEARCH_NAMES },
        responses: unchanged,
      }),
      ...read('/v1/offers/{id}', 'readOffer', 'One offer', offer, {
        parameters: OFFER_PARAMETERS,
        failures: ['NotFound', 'NotAcceptable'],
        responses: unchanged,
      }),
      ...read('/v1/providers', 'listProviders', 'Providers', json('Providers'), { parameters: PROVIDERS_PARAMETERS }),
      ...read('/v1/providers/{id}', 'readProvider', 'One provider', json('Provider'), {
        parameters: PLAIN_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read('/v1/sources', 'listSources', 'Sources and how fresh they are', json('Sources'), {
        parameters: SOURCES_PARAMETERS,
      }),
      ...read('/v1/sources/{id}/runs', 'listRuns', 'The newest runs of a source', json('Runs'), {
        parameters: RUNS_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read('/v1/sources/{id}/runs/{run}/findings', 'listFindings', 'What there is to mend', json('Findings'), {
        parameters: FINDINGS_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read('/healthz', 'health', 'The process answers', json('Health')),
      ...read('/readyz', 'readiness', 'Store and engine answer', json('Readiness'), {
        responses: { '503': { description: 'One of them does not', content: json('Readiness') } },
      }),
      ...read('/metrics', 'metrics', 'Figures for Prometheus', { 'text/plain': text }),
    },
    components: { schemas, responses },
  };
}
