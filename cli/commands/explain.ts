import { wordVerdict } from '../../api/presenters/verdict-words.ts';
import { offerKeys } from '../../harvester/normalise/keys.ts';
import { wordFinding } from '../../messages/findings/word-finding.ts';
import { UsageError } from '../../services/errors.ts';
import { dayOf, isDay } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import { judgedOffer } from '../../services/registry/rules/judged-offer.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import { traceOf } from '../../services/registry/verdict/trace.ts';
import { explanationFacts, toVerdict } from '../../services/registry/verdict/verdict.ts';
import { readOffers } from '../../services/store/offers/offer-reading.ts';
import type { OfferRecord } from '../../services/store/offers/records.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { lastCompleteRun, listFindings } from '../../services/store/sources/runs.ts';
import { type Command, type CommandDeps, type CommandInput, optionText } from '../command.ts';
import { ENGLISH } from '../report/english.ts';

/** Those of a run's findings that are about one offer: by its IRI, or where it has none by its identifiers. */
export function findingsAbout(
  { content, provider }: Pick<OfferRecord, 'content' | 'provider'>,
  findings: readonly Finding[],
): Finding[] {
  const { iri, identifiers } = content;
  const names = new Set(
    iri !== null
      ? [iri]
      : [...identifiers.map(({ value }) => value), ...offerKeys(iri, identifiers, provider.id).map(({ key }) => key)],
  );
  return findings.filter(({ subject }) => subject !== null && names.has(subject.trim()));
}

/** The day that is judged. @throws UsageError `as-of`. */
function dayAsked(input: CommandInput, { now }: CommandDeps): string {
  const asOf = optionText(input, 'as-of') ?? dayOf(now());
  if (!isDay(asOf)) throw new UsageError('as-of', '--as-of is a day that exists, YYYY-MM-DD');
  return asOf;
}

export const explain: Command = {
  name: 'explain',
  summary: 'the whole chain for one offer: bytes, mapping, findings, register, rules',
  argument: { name: 'offer id', help: 'as the search answers it' },
  options: { 'as-of': { type: 'string', value: 'date', help: 'the day that is judged about (default today)' } },
  needs: 'runtime',
  before(input, deps) {
    dayAsked(input, deps);
    return null;
  },
  async run(input, deps) {
    const [id = ''] = input.positionals;
    const asOf = dayAsked(input, deps);
    const { db } = deps.runtime;
    const record = (await readOffers(db, [id])).get(id);
    if (!record) {
      deps.say(`There is no offer ${id}`);
      return 1;
    }
    const judging = await openJudging(factsIn(db), deps.config.policy);
    await judging.prepare([record]);
    const judged = judgedOffer(record);
    const judgement = judging.judge(record, asOf);
    const readBy = await lastCompleteRun(db, record.sourceId);
    const findings = readBy === null ? [] : findingsAbout(record, await listFindings(db, { runId: readBy }));
    deps.out(
      JSON.stringify(
        {
          offer: {
            id: record.id,
            iri: record.content.iri,
            title: record.content.title,
            revision: record.revision,
            firstSeen: record.firstSeen,
            changedAt: record.changedAt,
            notSeenSince: record.notSeenSince,
          },
          origins: record.origins,
          bytes: { source: record.sourceId, run: record.runId, snapshot: record.snapshot },
          mapping: { version: record.mapping, contentHash: record.contentHash, basis: record.content.basis },
          findings: findings.map((one) => wordFinding(one, ENGLISH)),
          provider: record.provider,
          register: { name: judging.index.registry, snapshot: judging.index.snapshot },
          verdict: wordVerdict(
            toVerdict(judgement, judging.index, judged),
            { eqf: record.content.eqf, facts: explanationFacts(judgement, judging.index) },
            ENGLISH,
          ),
          trace: traceOf(judged, judging.index, asOf, deps.config.policy),
          stored: record.verdict,
        },
        null,
        2,
      ),
    );
    return 0;
  },
};
