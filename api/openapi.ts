import { z } from 'zod';
import { Provider } from '../services/model/provider.ts';
import { Offer } from '../services/model/public-offer.ts';
import { SearchParameters } from './params/search-parameters.ts';
import { PROBLEMS } from './problem.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const ok = (description: string, schema: object) => ({ '200': { description, ...json(schema) } });
const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

/** The description of the API, from the schemas that it works with. */
export function openApi(publicUrl: string): Record<string, unknown> {
  const parameters = z.toJSONSchema(SearchParameters, { io: 'input', unrepresentable: 'any' });
  const search = Object.entries(parameters.properties ?? {}).map(([name, schema]) => ({ name, in: 'query', schema }));
  const responses = Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, { status, title }]) => [
      name,
      { description: `${status}: ${title}`, content: { 'application/problem+json': { schema: { type: 'object' } } } },
    ]),
  );
  const invalid = { '400': { $ref: '#/components/responses/InvalidParameters' } };
  const missing = { '404': { $ref: '#/components/responses/NotFound' } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Accredex',
      version: '1',
      description: 'Micro-credential offers in Europe and what is known about their quality assurance.',
      license: { name: 'Facts: CC0 1.0' },
    },
    servers: [{ url: publicUrl }],
    paths: {
      '/v1/offers': {
        get: {
          summary: 'Search',
          parameters: search,
          responses: { ...ok('Hits, facets, what was left out', { type: 'object' }), ...invalid },
        },
      },
      '/v1/offers/{id}': {
        get: {
          summary: 'One offer',
          parameters: [path('id'), { name: 'asOf', in: 'query', schema: { type: 'string', format: 'date' } }],
          responses: { ...ok('The offer', { $ref: '#/components/schemas/Offer' }), ...missing },
        },
      },
      '/v1/providers': { get: { summary: 'Providers', responses: ok('Providers', { type: 'object' }) } },
      '/v1/providers/{id}': {
        get: {
          summary: 'One provider',
          parameters: [path('id')],
          responses: { ...ok('The provider', { $ref: '#/components/schemas/Provider' }), ...missing },
        },
      },
      '/v1/sources': {
        get: { summary: 'Sources and how fresh they are', responses: ok('Sources', { type: 'object' }) },
      },
      '/v1/sources/{id}/runs': {
        get: {
          summary: 'Runs of a source',
          parameters: [path('id')],
          responses: { ...ok('Runs', { type: 'object' }), ...missing },
        },
      },
      '/healthz': { get: { summary: 'The process answers', responses: ok('It does', { type: 'object' }) } },
      '/readyz': { get: { summary: 'Store and engine answer', responses: ok('They do', { type: 'object' }) } },
    },
    components: { schemas: { Offer: z.toJSONSchema(Offer), Provider: z.toJSONSchema(Provider) }, responses },
  };
}
