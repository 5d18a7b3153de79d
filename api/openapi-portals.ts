import { PORTAL_NAME } from '../services/keys/portal-token.ts';
import { EXCLUDED_ID, ExclusionTerms } from '../services/model/exclusion.ts';
import { failures, headersOf, json, schemaOf } from './openapi-parts.ts';
import { PORTAL_DESCRIPTIONS } from './openapi-portal-descriptions.ts';
import type { Json } from './openapi-schemas.ts';

/** How administrators and agencies say who they are, in `securitySchemes`. */
export const ADMIN_SCHEME: Json = {
  admin: {
    ...{ type: 'http', scheme: 'bearer' },
    description: 'A token of an administrator, which the operator sets (`ADMIN_TOKEN`, `ADMIN_TOKENS`).',
  },
  agency: {
    ...{ type: 'http', scheme: 'bearer' },
    description: 'A token of a quality assurance agency, which the operator sets (`AGENCY_TOKENS`).',
  },
  provider: {
    ...{ type: 'http', scheme: 'bearer' },
    description: 'A token of a provider, which the operator makes (`providers token`). It ends.',
  },
};

const inPath = (name: string, description: string, schema: Json): Json => ({
  ...{ name, in: 'path', required: true, description },
  schema: { type: 'string', ...schema },
});

const NAME = inPath('name', 'Name of the portal, as its token has it.', { pattern: PORTAL_NAME.source });
const KIND = inPath('kind', 'What is left out.', { enum: ['offers', 'providers'] });
const ID = inPath('id', 'Id of the offer or provider, as lists have it.', { pattern: EXCLUDED_ID.source });

const FAILURES = [
  'Unauthorized',
  'NotFound',
  'MethodNotAllowed',
  'TooManyRequests',
  'Internal',
  'Unavailable',
] as const;

/** The answer is always what the portal leaves out now. */
function operation(operationId: string, summary: string, more: Json): Json {
  return {
    ...{ operationId, summary, description: `${summary}. For administrators.`, tags: ['portals'] },
    security: [{ admin: [] }],
    ...more,
    responses: {
      '200': {
        description: 'What the portal leaves out',
        headers: headersOf('Cache-Control'),
        content: json('Exclusions'),
      },
      ...failures(...FAILURES),
    },
  };
}

/** The body with which something is left out: it has nothing else in it. */
function termsSchema(): Json {
  const { properties = {}, ...rest } = schemaOf(ExclusionTerms) as { readonly properties?: Record<string, Json> };
  const described = Object.entries(properties).map(([name, schema]) => [
    name,
    { ...schema, description: PORTAL_DESCRIPTIONS[`Exclusions.${name}`] },
  ]);
  return { ...rest, properties: Object.fromEntries(described) };
}

/** What editors leave out of portals, by address. */
export function portalPaths(): Json {
  const one = { parameters: [NAME, KIND, ID] };
  const requestBody = { required: true, content: { 'application/json': { schema: termsSchema() } } };
  const put = operation('leaveOut', 'Leaves an offer or provider out of a portal, or changes why', {
    ...one,
    requestBody,
  });
  return {
    '/v1/portals/{name}/exclusions': {
      get: operation('listExclusions', 'Lists what a portal leaves out by this API', { parameters: [NAME] }),
    },
    '/v1/portals/{name}/exclusions/{kind}/{id}': {
      put: { ...put, responses: { ...(put.responses as Json), ...failures('BadRequest', 'TooLarge') } },
      delete: operation('showAgain', 'Shows an offer or provider in a portal again', one),
    },
  };
}
