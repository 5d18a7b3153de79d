import { failures, headersOf, json, schemaOf } from './openapi-parts.ts';
import type { Json } from './openapi-schemas.ts';
import { DecisionTerms } from './routes/candidates.ts';

/** What the fields of candidates and decisions mean, by name, in the order of names. */
export const DECISION_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Candidates.candidates':
    'Those whose names are like the provider’s, for a person to decide; nothing is judged by them.',
  'Candidates.city': 'Where the register places it.',
  'Candidates.closedOn': 'From which day on it counts as closed; null while it is open.',
  'Candidates.country': 'Of its legal seat.',
  'Candidates.decided': 'Who it is by the decision that stands; null where nobody decided.',
  'Candidates.differences': 'What is not the same, and is to be looked at.',
  'Candidates.id': 'The number or id that its register gives it.',
  'Candidates.likeBy':
    'By what it is like: a whole name, a former name, an acronym that the register states, initials, or most words of a name.',
  'Candidates.likeness': 'The share of words in common, 0 to 1.',
  'Candidates.more': 'How many further ones are not listed.',
  'Candidates.name': 'Its name in the register.',
  'Candidates.otherNames': 'Further and former names in the register.',
  'Candidates.provider': 'Id of the provider here.',
  'Candidates.registry': 'The register, where its ids do not stand alone; null for DEQAR and the demo register.',
  'Candidates.supportedBy': 'What else is the same.',
  'Candidates.website': 'Its website in the register.',
  'Decisions.by': 'The name of the token with which it was said; `operator` for the command.',
  'Decisions.decisions': 'The newest first, also those that were taken back.',
  'Decisions.knownFrom': 'Since when it stands.',
  'Decisions.knownTo': 'Until when it stood; null while it does.',
  'Decisions.provider': 'Id of the provider here.',
  'Decisions.reason': 'Why, as it is shown with the provider.',
  'Decisions.registryId': 'The register’s id of who it is; null: none that a register lists.',
  decided: 'Who the provider is by an operator’s decision; absent where nobody decided.',
  'Provider.on': 'The day of the decision.',
  on: 'The day of the decision.',
};

const ID: Json = {
  ...{ name: 'id', in: 'path', required: true, description: 'Id of the provider, as lists have it.' },
  schema: { type: 'string' },
};

function operation(operationId: string, summary: string, more: Json = {}): Json {
  return {
    ...{ operationId, summary, description: `${summary}. For administrators.`, tags: ['catalogue'] },
    ...{ security: [{ admin: [] }], parameters: [ID] },
    ...more,
    responses: {
      '200': { description: 'The decisions', headers: headersOf('Cache-Control'), content: json('Decisions') },
      ...failures('Unauthorized', 'NotFound', 'MethodNotAllowed', 'TooManyRequests', 'Internal', 'Unavailable'),
      ...failures('BadRequest', 'TooLarge'),
    },
  };
}

/** The body of a decision, with what its members mean. */
function termsSchema(): Json {
  const { properties = {}, ...rest } = schemaOf(DecisionTerms) as { readonly properties?: Record<string, Json> };
  const described = Object.entries(properties).map(([name, schema]) => [
    name,
    { ...schema, description: DECISION_DESCRIPTIONS[`Decisions.${name}`] },
  ]);
  return { ...rest, properties: Object.fromEntries(described) };
}

/** The decisions on who a provider is. */
export function decisionPaths(): Json {
  const requestBody = { required: true, content: { 'application/json': { schema: termsSchema() } } };
  return {
    '/v1/providers/{id}/decision': {
      get: operation('listDecisions', 'Lists the decisions on who a provider is'),
      post: operation('decideProvider', 'Says who a provider is in the registers', { requestBody }),
      delete: operation('withdrawDecision', 'Takes the standing decision back'),
    },
  };
}
