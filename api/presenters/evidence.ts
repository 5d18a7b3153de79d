import { z } from 'zod';
import { assuranceStatements } from '../../messages/assurance/assurance.ts';
import { longDay } from '../../messages/day.ts';
import { DigitalCredential } from '../../services/model/digital-credential.ts';
import { LanguageMap } from '../../services/model/language-map.ts';
import type { Moment } from '../../services/model/moment.ts';
import { ownNumber } from '../../services/model/register-key.ts';
import { RegistryAgency, RegistryProvider, RegistryReport } from '../../services/model/registry-facts.ts';
import { Verdict, VerdictCode } from '../../services/model/verdict.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import { ruleTrace } from '../../services/registry/verdict/rule-trace.ts';
import { traceOf } from '../../services/registry/verdict/trace.ts';
import { nameOfRegister } from '../../services/registry/verdict/verdict.ts';
import type { ReportRow } from '../../services/store/register/report-rows.ts';
import type { FoundOffer } from '../find.ts';
import type { Reader } from '../reader.ts';

const Facts = z.record(z.string(), z.unknown());

const Rule = z.object({
  no: z.int(),
  code: VerdictCode,
  holds: z.boolean(),
  decides: z.boolean(),
  facts: Facts,
});

const Looked = z.object({
  id: z.int(),
  registry: z.string(),
  url: z.string(),
  link: z.string(),
  use: z.string(),
  state: z.enum(['future', 'current', 'expired']),
  endStated: z.boolean(),
  accepted: z.boolean(),
  institutionWide: z.boolean(),
  match: z.string().nullable(),
  component: z.boolean(),
  contradictions: z.array(z.string()),
});

/** The answer of `GET /v1/offers/{id}/evidence`. */
export const EvidenceAnswer = z.object({
  id: z.string(),
  iri: z.string(),
  title: LanguageMap,
  moment: z.object({ asOf: z.string(), knownAt: z.string().nullable(), ruleset: z.string() }),
  record: z.object({
    revision: z.int(),
    contentHash: z.string(),
    mapping: z.string(),
    source: z.string(),
    run: z.string().nullable(),
    snapshot: z.string().nullable(),
    firstSeen: z.string(),
    changedAt: z.string(),
    notSeenSince: z.string().nullable(),
  }),
  register: z.object({
    name: z.string().nullable(),
    snapshot: z.string().nullable(),
    checkedAt: z.string().nullable(),
  }),
  statements: z.object({ offer: z.string(), about: z.string(), subject: z.string() }),
  verdict: Verdict,
  digitalCredential: DigitalCredential.optional(),
  subject: RegistryProvider.nullable(),
  reports: z.array(
    z.object({
      role: z.enum(['evidence', 'also-found', 'looked-at']),
      registry: z.string(),
      knownFrom: z.string().nullable(),
      hash: z.string().nullable(),
      report: RegistryReport,
      agency: RegistryAgency.nullable(),
    }),
  ),
  reportsLeftOut: z.int(),
  trace: z.object({
    policy: Facts,
    bodies: z.array(z.object({ registryId: z.string().nullable(), rules: z.array(Rule) })),
    flags: z.array(z.object({ flag: z.string(), raised: z.boolean(), facts: Facts })),
    end: z.object({ flag: z.string(), raised: z.boolean(), facts: Facts }),
    looked: z.array(Looked),
  }),
});
export type EvidenceAnswer = Readonly<z.infer<typeof EvidenceAnswer>>;

/** Reports of the register's rows, each once: first the evidence, then what else was found, then what was looked at. */
export function reportsOf({ judged, looked }: { judged: FoundOffer['judged']; looked: readonly number[] }): number[] {
  const { reports, alsoFound } = judged.judgement;
  return [...new Set([...reports, ...alsoFound, ...looked])];
}

/** A report with the numbers that its register gives. */
function asReceived(report: RegistryReport): RegistryReport {
  return {
    ...report,
    id: ownNumber(report.id),
    agencyId: ownNumber(report.agencyId),
    contributingAgencies: report.contributingAgencies.map(ownNumber),
  };
}

/**
 * On what a verdict rests: its two statements, the register's rows as received, and every rule, computed now. `rows`
 * reads the rows of reports.
 */
export async function evidenceAnswer(
  { record, offer, judged }: FoundOffer,
  moment: Moment,
  policy: RulePolicy,
  { messages }: Reader,
  rows: (ids: readonly number[]) => Promise<ReadonlyMap<number, ReportRow>>,
): Promise<EvidenceAnswer> {
  const { judgement, index } = judged;
  const { reports: looked, reportsLeftOut } = traceOf(judged.judged, index, moment.asOf, policy);
  const { bodies, flags, end } = ruleTrace(judged.judged, index, judgement, policy);
  const ids = reportsOf({ judged, looked: looked.map(({ key }) => key) });
  const kept = await rows(ids);
  const [evidence, also] = [new Set(judgement.reports), new Set(judgement.alsoFound)];
  const {
    offer: aboutOffer,
    subject,
    aboutSubject,
  } = assuranceStatements(judged.verdict, messages, longDay(moment.asOf, messages));
  return {
    id: record.id,
    iri: offer.iri,
    title: offer.title,
    moment: { ...moment, ruleset: judgement.ruleset },
    record: {
      revision: record.revision,
      contentHash: record.contentHash,
      mapping: record.mapping,
      source: record.sourceId,
      run: record.runId,
      snapshot: record.snapshot,
      firstSeen: record.firstSeen,
      changedAt: record.changedAt,
      notSeenSince: record.notSeenSince,
    },
    register: { name: index.registry, snapshot: index.snapshot, checkedAt: offer.verdict.checkedAt },
    statements: { offer: aboutOffer, about: aboutSubject, subject },
    verdict: offer.verdict,
    ...(offer.digitalCredential ? { digitalCredential: offer.digitalCredential } : {}),
    subject: (judgement.subject && index.providers.get(judgement.subject.registryId)) ?? null,
    reports: ids.flatMap((id) => {
      const report = index.reports.get(id)?.report;
      if (!report) return [];
      const row = kept.get(id);
      const agency = index.agencies.get(report.agencyId);
      return [
        {
          role: evidence.has(id) ? 'evidence' : also.has(id) ? 'also-found' : 'looked-at',
          registry: nameOfRegister(id, index),
          knownFrom: row?.knownFrom ?? null,
          hash: row?.hash ?? null,
          report: asReceived(report),
          agency: agency === undefined ? null : { ...agency, id: ownNumber(agency.id) },
        },
      ];
    }) as EvidenceAnswer['reports'],
    reportsLeftOut,
    trace: {
      policy: { ...policy },
      bodies: bodies.map(({ registryId, rules }) => ({
        registryId,
        rules: [...rules],
      })) as EvidenceAnswer['trace']['bodies'],
      // Whether the register is out of reach is told when the answer is made.
      flags: flags.map(({ flag, facts }) => ({
        flag,
        raised: offer.verdict.flags.includes(flag),
        facts: { ...facts },
      })),
      end: { ...end, facts: { ...end.facts } },
      looked: looked.map(
        ({ id, registry, url, link, use, state, endStated, accepted, institutionWide, match, component, ...one }) => ({
          ...{ id, registry, url, link, use, state, endStated, accepted, institutionWide, match, component },
          contradictions: [...one.contradictions],
        }),
      ),
    },
  };
}
