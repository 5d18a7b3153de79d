import type { Day } from '../model/day.ts';
import type { RegistryReport } from '../model/registry-facts.ts';
import type { RulePolicy } from '../registry/rules/policy.ts';
import { effectiveEnd, isAccepted, isInstitutionWide } from '../registry/rules/report-state.ts';
import { normaliseTitle } from '../registry/rules/title.ts';

/** One decision on an institution or on one of its programmes. */
interface Decided {
  readonly report: number;
  readonly from: Day;
  readonly to: Day;
  readonly positive: boolean;
}

/** Of so many decisions on one subject each is compared with each. */
const COMPARED_AT_MOST = 200;

/** Collects decisions while reports go by, and finds those that overlap in time and contradict each other. */
export class Contradictions {
  readonly #decisions = new Map<string, Decided[]>();
  readonly #policy: RulePolicy;

  constructor(policy: RulePolicy) {
    this.#policy = policy;
  }

  add(report: RegistryReport): void {
    const accepted = isAccepted(report, this.#policy);
    if (!accepted && report.decision !== 'negative') return;
    const decided: Decided = {
      report: report.id,
      from: report.validFrom,
      to: effectiveEnd(report),
      positive: accepted,
    };
    const subjects = isInstitutionWide(report, this.#policy)
      ? ['']
      : report.programmes.map(({ names, level, ects }) =>
          JSON.stringify([normaliseTitle(names[0] ?? ''), level, ects === null ? null : Math.round(ects)]),
        );
    for (const provider of new Set(report.providers)) {
      for (const subject of new Set(subjects)) {
        const key = `${provider}\n${subject}`;
        const list = this.#decisions.get(key);
        if (!list) this.#decisions.set(key, [decided]);
        else if (list.length < COMPARED_AT_MOST) list.push(decided);
      }
    }
  }

  /** Pairs of reports on the same institution or programme whose decisions are contrary on some day. */
  *pairs(): Generator<{ readonly provider: string; readonly no: number; readonly yes: number }> {
    for (const [key, decisions] of this.#decisions) {
      const no = decisions.filter(({ positive }) => !positive);
      if (no.length === 0) continue;
      const yes = decisions.filter(({ positive }) => positive);
      for (const a of no) {
        for (const b of yes) {
          if (a.from <= b.to && b.from <= a.to)
            yield { provider: key.slice(0, key.indexOf('\n')), no: a.report, yes: b.report };
        }
      }
    }
  }
}
