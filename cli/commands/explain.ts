import { UsageError } from '../../services/errors.ts';
import { dayOf, isDay } from '../../services/model/day.ts';
import { judgedOffer } from '../../services/registry/judged-offer.ts';
import { openJudging } from '../../services/registry/judging.ts';
import { traceOf } from '../../services/registry/trace.ts';
import { toVerdict } from '../../services/registry/verdict.ts';
import { readOffers } from '../../services/store/offer-reading.ts';
import { factsIn } from '../../services/store/registry-facts.ts';
import { listFindings } from '../../services/store/runs.ts';
import { type Command, type ExitStatus, optionText } from '../command.ts';
import { withRuntime } from '../runtime.ts';

export const explain: Command = {
  name: 'explain',
  usage: 'explain <offer id> [--as-of DATE]',
  summary: 'the whole chain for one offer: bytes, mapping, findings, register, rules',
  options: { 'as-of': { type: 'string' } },
  async run(input, deps) {
    const [id, ...more] = input.positionals;
    const asOf = optionText(input, 'as-of') ?? dayOf(deps.now());
    if (id === undefined || more.length > 0) throw new UsageError('usage', `Usage: accredex ${this.usage}`);
    if (!isDay(asOf)) throw new UsageError('as-of', '--as-of is a day that exists, YYYY-MM-DD');
    return withRuntime<ExitStatus>(deps, async ({ db }) => {
      const record = (await readOffers(db, [id])).get(id);
      if (!record) {
        deps.say(`There is no offer ${id}`);
        return 1;
      }
      const judging = await openJudging(factsIn(db), deps.config.policy);
      await judging.prepare([record]);
      const judgement = judging.judge(record.content, record.provider, asOf);
      const subject = record.content.iri;
      const findings =
        record.runId === null
          ? []
          : (await listFindings(db, { runId: record.runId })).filter((item) => item.subject === subject);
      deps.out(
        JSON.stringify(
          {
            offer: {
              id: record.id,
              iri: subject,
              title: record.content.title,
              revision: record.revision,
              firstSeen: record.firstSeen,
              changedAt: record.changedAt,
              notSeenSince: record.notSeenSince,
            },
            origins: record.origins,
            bytes: { source: record.sourceId, run: record.runId, snapshot: record.snapshot },
            mapping: { version: record.mapping, contentHash: record.contentHash, basis: record.content.basis },
            findings,
            provider: record.provider,
            register: { name: judging.index.registry, snapshot: judging.index.snapshot },
            verdict: toVerdict(judgement, judging.index),
            trace: traceOf(judgedOffer(record.content, record.provider), judging.index, asOf, deps.config.policy),
            stored: record.verdict,
          },
          null,
          2,
        ),
      );
      return 0;
    });
  },
};
