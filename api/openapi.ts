import { XLSX_TYPE } from './coverage/send-coverage.ts';
import { decisionPaths } from './openapi-decisions.ts';
import { jobPaths } from './openapi-jobs.ts';
import { headersOf, json, problem } from './openapi-parts.ts';
import { ADMIN_SCHEME, portalPaths } from './openapi-portals.ts';
import { read } from './openapi-read.ts';
import { answerSchemas, COURSE, type Json } from './openapi-schemas.ts';
import { statementPaths } from './openapi-statements.ts';
import { approvalPaths } from './openapi-withdrawals.ts';
import { COVERAGE_PARAMETERS } from './params/coverage-parameters.ts';
import { FACET_PARAMETERS } from './params/facet-parameters.ts';
import { LOOKUP_PARAMETERS } from './params/lookup-parameters.ts';
import {
  CHANGES_PARAMETERS,
  EVIDENCE_PARAMETERS,
  FINDINGS_PARAMETERS,
  MEMBERS_PARAMETERS,
  OFFER_PARAMETERS,
  PLAIN_PARAMETERS,
  PROVIDER_FINDINGS_PARAMETERS,
  PROVIDERS_PARAMETERS,
  RELATED_PARAMETERS,
  RUNS_PARAMETERS,
  SKILLS_PARAMETERS,
  SOURCES_PARAMETERS,
} from './params/other-parameters.ts';
import { SEARCH_NAMES, SearchParameters } from './params/search-parameters.ts';
import { PROBLEMS, type ProblemName } from './problem.ts';
import { SARIF_TYPE } from './routes/provider-findings.ts';

const text: Json = { schema: { type: 'string' } };

const headerOf = (description: string, type = 'string'): Json => ({ description, schema: { type } });
const HEADERS: Json = {
  ETag: headerOf('Weak validator of the answer, the same in every encoding.'),
  'Cache-Control': headerOf('How long the answer may be kept.'),
  Vary: headerOf('Headers of the request on which the answer depends.'),
  'Content-Language': headerOf('Languages of labels and sentences.'),
  RateLimit: headerOf('What is left of the limit; without meaning in an answer from a cache (with `Age`).'),
  'RateLimit-Policy': headerOf('Requests a client may make in a minute.'),
  'Retry-After': headerOf('Seconds after which it is worth asking again.', 'integer'),
  'WWW-Authenticate': headerOf('What kind of token is taken.'),
  Allow: headerOf('Methods that can be used.'),
};
const IF_NONE_MATCH: Json = {
  ...{ name: 'If-None-Match', in: 'header', required: false },
  ...{ description: 'ETag of a copy that one has.', schema: { type: 'string' } },
};
const FAILURE_HEADERS: Readonly<Partial<Record<ProblemName, Json>>> = {
  Unauthorized: headersOf('WWW-Authenticate'),
  Forbidden: headersOf('Cache-Control'),
  MethodNotAllowed: headersOf('Allow'),
  TooManyRequests: headersOf('Retry-After', 'RateLimit', 'RateLimit-Policy'),
  Unavailable: headersOf('Retry-After'),
};

/** The description of the API, made from the schemas with which it works. */
export function openApi({ publicUrl, demo }: { readonly publicUrl: string; readonly demo: boolean }): Json {
  const schemas = { ...answerSchemas(), Course: COURSE };
  const responses = Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, { status, title }]) => [
      name,
      {
        description: `${status}: ${title}`,
        headers: { ...headersOf('Content-Language'), ...FAILURE_HEADERS[name as ProblemName] },
        content: problem,
      },
    ]),
  );
  const offer = {
    ...json('Offer'),
    'application/ld+json': { schema: { $ref: '#/components/schemas/Course' } },
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
      description:
        'Errors are problems of RFC 9457. More members than those described here may stand in any answer. Lists are ' +
        'repeated parameters or values separated by commas; a comma within a value is written `\\,` (`skill=plan\\, build`).',
    },
    servers: [{ url: publicUrl, description: 'This catalogue.' }],
    // What is described here may be read by anybody, but for what says otherwise.
    security: [],
    tags: [
      { name: 'catalogue', description: 'Offers, and where they come from.' },
      { name: 'operation', description: 'How the service is.' },
      { name: 'statements', description: 'What agencies and providers state, and answers to them.' },
      { name: 'portals', description: 'What portals of others leave out.' },
    ],
    paths: {
      ...read('/v1/offers', 'searchOffers', 'Hits, facets, and what was left out', json('SearchAnswer'), {
        parameters: { schema: SearchParameters, names: SEARCH_NAMES },
        tagged: true,
      }),
      ...read('/v1/facets/{name}', 'findFacetValues', 'Values of one facet by their names', json('FacetValues'), {
        parameters: FACET_PARAMETERS,
        tagged: true,
      }),
      ...read(
        '/v1/offers/{id}/related',
        'listRelated',
        'Offers that share skills or fields, and why',
        json('Related'),
        {
          parameters: RELATED_PARAMETERS,
          failures: ['NotFound', 'Gone'],
          tagged: true,
        },
      ),
      ...read('/v1/ranking', 'readRanking', 'What decides the order of hits', json('Ranking'), {
        parameters: PLAIN_PARAMETERS,
        tagged: true,
      }),
      ...read('/v1/offers/{id}', 'readOffer', 'One offer', offer, {
        parameters: OFFER_PARAMETERS,
        failures: ['NotFound', 'Gone', 'NotAcceptable'],
        tagged: true,
      }),
      ...read(
        '/v1/offers/{id}/evidence',
        'readEvidence',
        'On what the verdict on an offer rests: reports as received, and every rule',
        json('EvidenceAnswer'),
        { parameters: EVIDENCE_PARAMETERS, failures: ['NotFound', 'Gone'], tagged: true },
      ),
      ...read(
        '/v1/offers/{id}/evidence.zip',
        'readEvidenceBundle',
        'The same as files with the hash of each, to be checked offline',
        { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
        { parameters: EVIDENCE_PARAMETERS, failures: ['NotFound', 'Gone'], tagged: true },
      ),
      ...read(
        '/v1/offers/{id}/dossier',
        'readDossier',
        'Two pages for people who evaluate credentials, to be printed',
        { 'text/html': { schema: { type: 'string' } } },
        { parameters: EVIDENCE_PARAMETERS, failures: ['NotFound', 'Gone'], tagged: true },
      ),
      ...read('/v1/lookup', 'lookUp', 'Which offers a certificate may be about', json('LookupAnswer'), {
        parameters: LOOKUP_PARAMETERS,
        tagged: true,
      }),
      ...read(
        '/v1/coverage',
        'readCoverage',
        'What quality assurance agencies count: totals for everybody, names for whom they concern',
        { ...json('Coverage'), 'text/csv': text, 'text/html': text, [XLSX_TYPE]: text },
        { parameters: COVERAGE_PARAMETERS, failures: ['Forbidden', 'NotFound', 'NotAcceptable'], tagged: true },
      ),
      ...read('/v1/providers', 'listProviders', 'Providers', json('Providers'), {
        tagged: true,
        parameters: PROVIDERS_PARAMETERS,
      }),
      ...read('/v1/providers/{id}', 'readProvider', 'One provider', json('Provider'), {
        tagged: true,
        parameters: PLAIN_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read(
        '/v1/providers/{id}/candidates',
        'listCandidates',
        'Whom registers list by a like name',
        json('Candidates'),
        {
          tagged: true,
          parameters: PLAIN_PARAMETERS,
          failures: ['NotFound'],
        },
      ),
      ...read(
        '/v1/providers/{id}/findings',
        'listProviderFindings',
        'What a provider has to mend in all its sources, grouped and one by one',
        { ...json('ProviderFindings'), 'text/csv': text, [SARIF_TYPE]: text },
        { tagged: true, parameters: PROVIDER_FINDINGS_PARAMETERS, failures: ['NotFound', 'NotAcceptable'] },
      ),
      ...decisionPaths(),
      ...read(
        '/v1/countries/{id}',
        'readCountry',
        'What external quality assurance there is in a country or quality assurance system, by source and date',
        json('Country'),
        { parameters: EVIDENCE_PARAMETERS, failures: ['NotFound'], tagged: true },
      ),
      ...read('/v1/alliances', 'listAlliances', 'Alliances of institutions', json('Alliances'), {
        tagged: true,
        parameters: SOURCES_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read(
        '/v1/alliances/{id}',
        'readAlliance',
        'One alliance, its members and who states each',
        json('AllianceAnswer'),
        {
          tagged: true,
          parameters: MEMBERS_PARAMETERS,
          failures: ['NotFound'],
        },
      ),
      ...read('/v1/sources', 'listSources', 'Sources and how fresh they are', json('Sources'), {
        tagged: true,
        parameters: SOURCES_PARAMETERS,
        // With the token of a portal.
        failures: ['NotFound'],
      }),
      ...read('/v1/sources/{id}/runs', 'listRuns', 'The newest runs of a source', json('Runs'), {
        tagged: true,
        parameters: RUNS_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read('/v1/sources/{id}/runs/{run}/findings', 'listFindings', 'What there is to mend', json('Findings'), {
        tagged: true,
        parameters: FINDINGS_PARAMETERS,
        failures: ['NotFound'],
      }),
      ...read(
        '/v1/skills',
        'findSkills',
        'Skills or occupations by their labels, or those below another',
        json('Skills'),
        {
          tagged: true,
          parameters: SKILLS_PARAMETERS,
        },
      ),
      ...read('/v1/licences', 'readLicences', 'Under which licences what is shown may be used', json('Licences'), {
        tagged: true,
        parameters: PLAIN_PARAMETERS,
      }),
      ...read('/v1/registry', 'readRegisters', 'Registers that were read, and what changed', json('Registers'), {
        tagged: true,
        parameters: PLAIN_PARAMETERS,
      }),
      ...read('/v1/changes', 'listChanges', 'The catalogue as a copy, and what became of it since', json('Changes'), {
        tagged: true,
        parameters: CHANGES_PARAMETERS,
        failures: ['OtherEpoch'],
      }),
      ...read(
        '/v1/keys',
        'listKeys',
        'Public keys: those that sign tokens and our requests, and the one that providers encrypt to',
        json('Keys'),
        {
          tagged: true,
          parameters: PLAIN_PARAMETERS,
        },
      ),
      ...statementPaths(read),
      ...portalPaths(),
      ...approvalPaths(),
      ...jobPaths(),
      ...read('/healthz', 'health', 'The process answers', json('Health')),
      ...read('/readyz', 'readiness', 'Store and engine answer', json('Readiness'), {
        responses: { '503': { description: 'One of them does not', content: json('Readiness') } },
      }),
      ...read('/metrics', 'metrics', 'Figures for Prometheus', { 'text/plain': text }),
    },
    components: {
      ...{ schemas, responses, headers: HEADERS, parameters: { IfNoneMatch: IF_NONE_MATCH } },
      securitySchemes: ADMIN_SCHEME,
    },
  };
}
