import { z } from 'zod';
import { Alliance } from '../services/model/alliance.ts';
import { FindingGroup } from '../services/model/check-report.ts';
import { DigitalCredential } from '../services/model/digital-credential.ts';
import { ProviderIdentifier } from '../services/model/identifier.ts';
import { Location, Price } from '../services/model/instance.ts';
import { LanguageMap } from '../services/model/language-map.ts';
import { SkillRef } from '../services/model/offer.ts';
import { Provider } from '../services/model/provider.ts';
import { Completeness, Offer, OfferSummary, PublicInstance, PublicProvider } from '../services/model/public-offer.ts';
import { RunCounts } from '../services/model/source.ts';
import { InstanceVerdict, Verdict, VerdictCode, VerdictReport } from '../services/model/verdict.ts';
import { FeedAnswer } from './changes.ts';
import { CoverageAnswer } from './coverage/coverage-answer.ts';
import { FacetAnswer } from './facet-values.ts';
import { ProviderFindings } from './findings/provider-findings.ts';
import { LicencesAnswer } from './licences.ts';
import { LookupAnswer } from './lookup.ts';
import { ALLIANCE_DESCRIPTIONS } from './openapi-alliance-descriptions.ts';
import { COUNTRY_DESCRIPTIONS } from './openapi-country-descriptions.ts';
import { COVERAGE_DESCRIPTIONS } from './openapi-coverage-descriptions.ts';
import { DECISION_DESCRIPTIONS } from './openapi-decisions.ts';
import { DESCRIPTIONS as FIELDS } from './openapi-descriptions.ts';
import { EVIDENCE_DESCRIPTIONS } from './openapi-evidence-descriptions.ts';
import { FACTS_DESCRIPTIONS } from './openapi-facts-descriptions.ts';
import { FINDINGS_DESCRIPTIONS } from './openapi-findings-descriptions.ts';
import { HISTORY_DESCRIPTIONS } from './openapi-history-descriptions.ts';
import { JOB_DESCRIPTIONS } from './openapi-jobs.ts';
import { PORTAL_DESCRIPTIONS } from './openapi-portal-descriptions.ts';
import { REGISTER_DESCRIPTIONS } from './openapi-register-descriptions.ts';
import { RUN_DESCRIPTIONS } from './openapi-run-descriptions.ts';
import { SCHEDULE_DESCRIPTIONS } from './openapi-schedule-descriptions.ts';
import { STATEMENT_DESCRIPTIONS } from './openapi-statement-descriptions.ts';
import { WITHDRAWAL_DESCRIPTIONS } from './openapi-withdrawals.ts';
import { ShownMistake } from './params/mistake.ts';
import { CountryAnswer } from './presenters/country-words.ts';
import { EvidenceAnswer } from './presenters/evidence.ts';
import { FacetValue } from './presenters/facets.ts';
import { ShownFinding } from './presenters/finding.ts';
import { Readiness } from './presenters/readiness.ts';
import { RegistersAnswer } from './presenters/register-status.ts';
import { ShownRun, ShownSource } from './presenters/source.ts';
import { ProblemBody } from './problem.ts';
import { RankingAnswer } from './ranking.ts';
import { RelatedAnswer } from './related.ts';
import { AllianceAnswer } from './routes/alliances.ts';
import { ApprovalAnswer } from './routes/approval.ts';
import { CandidatesAnswer, DecisionsAnswer } from './routes/candidates.ts';
import { DeclarationsAnswer, ShownDeclaration } from './routes/declarations.ts';
import { ErrorReportsAnswer, ShownErrorReport } from './routes/error-reports.ts';
import { JobRetried, JobsAnswer, ShownJob } from './routes/jobs.ts';
import { KeysAnswer } from './routes/keys.ts';
import { ExclusionsAnswer } from './routes/portals.ts';
import { DecisionAnswer, LinkAnswer, RepliesAnswer } from './routes/replies.ts';
import { SearchAnswer } from './search.ts';
import { SkillsAnswer } from './skills.ts';

/** An object of the description of the API. */
export type Json = Readonly<Record<string, unknown>>;

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ...EVIDENCE_DESCRIPTIONS,
  ...COVERAGE_DESCRIPTIONS,
  ...DECISION_DESCRIPTIONS,
  ...COUNTRY_DESCRIPTIONS,
  ...HISTORY_DESCRIPTIONS,
  ...FIELDS,
  ...PORTAL_DESCRIPTIONS,
  ...REGISTER_DESCRIPTIONS,
  ...RUN_DESCRIPTIONS,
  ...FACTS_DESCRIPTIONS,
  ...FINDINGS_DESCRIPTIONS,
  ...SCHEDULE_DESCRIPTIONS,
  ...STATEMENT_DESCRIPTIONS,
  ...WITHDRAWAL_DESCRIPTIONS,
  ...JOB_DESCRIPTIONS,
  ...ALLIANCE_DESCRIPTIONS,
};

const warnings = z.array(ShownMistake).optional();

/** Everything that is answered as JSON, by the name that it has in the description of the API. */
export const ANSWERS = {
  SearchAnswer,
  FacetValues: FacetAnswer,
  Ranking: RankingAnswer,
  Related: RelatedAnswer,
  Offer,
  EvidenceAnswer: EvidenceAnswer.extend({ warnings }),
  Changes: FeedAnswer.extend({ warnings }),
  LookupAnswer: LookupAnswer.extend({ warnings }),
  Coverage: CoverageAnswer.extend({ warnings }),
  Provider,
  Candidates: CandidatesAnswer.extend({ warnings }),
  Decisions: DecisionsAnswer,
  Providers: z.object({ providers: z.array(Provider), next: z.string().nullable(), warnings }),
  Alliances: z.object({ alliances: z.array(Alliance), next: z.string().nullable(), warnings }),
  AllianceAnswer: AllianceAnswer.extend({ warnings }),
  Sources: z.object({ sources: z.array(ShownSource), next: z.string().nullable(), warnings }),
  Runs: z.object({ runs: z.array(ShownRun), warnings }),
  Findings: z.object({
    run: ShownRun,
    lang: z.string(),
    findings: z.array(ShownFinding),
    next: z.string().nullable(),
    warnings,
  }),
  ProviderFindings: ProviderFindings.extend({ warnings }),
  Skills: SkillsAnswer.extend({ warnings }),
  Licences: LicencesAnswer.extend({ warnings }),
  Country: CountryAnswer.extend({ warnings }),
  Registers: RegistersAnswer.extend({ warnings }),
  Keys: KeysAnswer.extend({ warnings }),
  Declarations: DeclarationsAnswer.extend({ warnings }),
  ShownDeclaration,
  ErrorReports: ErrorReportsAnswer.extend({ warnings }),
  ShownErrorReport,
  Replies: RepliesAnswer.extend({ warnings }),
  Decision: DecisionAnswer,
  ReplyLink: LinkAnswer,
  Exclusions: ExclusionsAnswer,
  Health: z.object({ status: z.literal('ok') }),
  Readiness,
  Problem: ProblemBody,
  Approval: ApprovalAnswer,
  ShownJob,
  Jobs: JobsAnswer,
  JobRetried,
} as const satisfies Record<string, z.ZodType>;
export type AnswerName = keyof typeof ANSWERS;

/** Parts of answers that have a name of their own. */
const PARTS: Readonly<Record<string, z.ZodType>> = {
  FindingGroup,
  OfferSummary,
  Instance: PublicInstance,
  InstanceVerdict,
  Verdict,
  VerdictCode,
  Report: VerdictReport,
  OfferProvider: PublicProvider,
  ProviderIdentifier,
  Completeness,
  DigitalCredential,
  Skill: SkillRef,
  Price,
  Location,
  LanguageMap,
  FacetValue,
  Mistake: ShownMistake,
  Source: ShownSource,
  Run: ShownRun,
  RunCounts,
  Finding: ShownFinding,
};

const isNode = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Turns a tuple into a list of a fixed length, which every reader of schemas understands. */
function listOf({ prefixItems, items: _items, type: _type, ...rest }: Json): Json {
  const kinds = prefixItems as readonly Json[];
  const distinct = [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
  const [only] = distinct;
  const length = { minItems: kinds.length, maxItems: kinds.length };
  return { ...rest, type: 'array', items: distinct.length === 1 ? only : { anyOf: distinct }, ...length };
}

/**
 * A schema as the description has it: an answer may have more members than are described, and every member has a
 * meaning.
 */
function readable(node: unknown, schema: string): unknown {
  if (Array.isArray(node)) return node.map((one) => readable(one, schema));
  if (!isNode(node)) return node;
  const { $schema: _dialect, $id: _id, additionalProperties, properties, ...bare } = node;
  const rest = 'prefixItems' in bare ? listOf(bare) : bare;
  const inside = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, readable(value, schema)]));
  return {
    ...inside,
    ...(additionalProperties === undefined || additionalProperties === false
      ? {}
      : { additionalProperties: readable(additionalProperties, schema) }),
    ...(isNode(properties) ? { properties: described(properties, schema) } : {}),
  };
}

function described(properties: Json, schema: string): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const description = DESCRIPTIONS[`${schema}.${name}`] ?? DESCRIPTIONS[name];
      return [name, { ...(readable(value, schema) as Json), ...(description === undefined ? {} : { description }) }];
    }),
  );
}

/** What any answer may have beside what was asked for. */
const EXTRA: Json = {
  demo: { type: 'boolean', description: DESCRIPTIONS.demo },
  warnings: { type: 'array', items: { $ref: '#/components/schemas/Mistake' }, description: DESCRIPTIONS.warnings },
};

/** Every schema of answers by its name, each written once. */
export function answerSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...PARTS, ...ANSWERS })) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    unrepresentable: 'any',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const shown = readable(schema, name) as Json;
      if (!Object.hasOwn(ANSWERS, name)) return [name, shown];
      return [name, { ...shown, properties: { ...EXTRA, ...(shown.properties as Json) } }];
    }),
  );
}

/** An offer in terms of schema.org. As JSON-LD it has more members than are described here. */
export const COURSE: Json = {
  type: 'object',
  description: 'A Course of schema.org, as JSON-LD.',
  properties: {
    '@context': { description: 'Context of the terms.' },
    '@type': { type: 'string', description: 'Course.' },
    '@id': { type: 'string', description: 'IRI of the offer.' },
  },
  required: ['@context', '@type', '@id'],
};
