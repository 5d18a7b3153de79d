import { countryLookup } from '../../api/country-lookup.ts';
import { instantIn } from '../../api/params/moment.ts';
import { wordVerdict } from '../../api/presenters/verdict-words.ts';
import { offerKeys } from '../../harvester/normalise/keys.ts';
import { wordFinding } from '../../messages/findings/word-finding.ts';
import { UsageError } from '../../services/errors.ts';
import { dayOf, isDay } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Moment } from '../../services/model/moment.ts';
import { ruleTrace } from '../../services/registry/verdict/rule-trace.ts';
import { traceOf } from '../../services/registry/verdict/trace.ts';
import { explanationFacts } from '../../services/registry/verdict/verdict.ts';
import { verdictAt } from '../../services/registry/verdict/verdict-at.ts';
import type { OfferRecord } from '../../services/store/offers/records.ts';
import { knownCountries } from '../../services/store/register/known-countries.ts';
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

/** The moment that is asked about. @throws UsageError `as-of`, `known-at`, naming every mistake. */
function momentAsked(input: CommandInput, { now }: CommandDeps): Moment {
  const asOf = optionText(input, 'as-of') ?? dayOf(now());
  const typed = optionText(input, 'known-at');
  const knownAt = typed === null ? null : instantIn(typed);
  const mistakes: string[] = [];
  if (!isDay(asOf)) mistakes.push('--as-of is a day that exists, YYYY-MM-DD');
  if (typed !== null && knownAt === null)
    mistakes.push('--known-at is an instant with its zone (2026-10-01T12:00:00Z), or a day for its first moment');
  if (knownAt !== null && knownAt > now().toISOString())
    mistakes.push(`--known-at ${typed} is still to come: nothing is known from then`);
  if (mistakes.length > 0) throw new UsageError(isDay(asOf) ? 'known-at' : 'as-of', mistakes.join('; '));
  return { asOf, knownAt };
}

export const explain: Command = {
  name: 'explain',
  summary: 'the whole chain for one offer: bytes, mapping, findings, register, rules',
  argument: { name: 'offer id', help: 'as the search answers it' },
  options: {
    'as-of': { type: 'string', value: 'date', help: 'the day that is judged about (default today)' },
    'known-at': { type: 'string', value: 'time', help: 'the moment of our knowledge (default now)' },
  },
  needs: 'runtime',
  before(input, deps) {
    momentAsked(input, deps);
    return null;
  },
  async run(input, deps) {
    const [id = ''] = input.positionals;
    const moment = momentAsked(input, deps);
    const { asOf, knownAt } = moment;
    const isAsked = optionText(input, 'as-of') !== null || knownAt !== null;
    const { db } = deps.runtime;
    const { policy } = deps.config;
    const found = (await verdictAt(db, [id], moment, policy)).get(id);
    if (!found) {
      deps.say(knownAt === null ? `There is no offer ${id}` : `No offer ${id} was known at ${knownAt}`);
      return 1;
    }
    const { record, judged, judgement, index } = found;
    const readBy = await lastCompleteRun(db, record.sourceId);
    const findings = readBy === null ? [] : findingsAbout(record, await listFindings(db, { runId: readBy }));
    deps.out(
      JSON.stringify(
        {
          moment: { asOf, knownAt, ruleset: judgement.ruleset },
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
          register: { name: index.registry, snapshot: index.snapshot },
          verdict: wordVerdict(
            found.verdict,
            {
              eqf: record.content.eqf,
              country: record.provider.country,
              countries: countryLookup(await knownCountries(db, knownAt), knownAt),
              facts: explanationFacts(judgement, index),
              moment: isAsked ? moment : undefined,
            },
            ENGLISH,
          ),
          rules: ruleTrace(judged, index, judgement, policy),
          trace: traceOf(judged, index, asOf, policy),
          stored: record.verdict,
        },
        null,
        2,
      ),
    );
    return 0;
  },
};
