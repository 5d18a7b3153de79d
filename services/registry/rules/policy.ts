/** Name and version of the rules that `judge` carries out (docs/rules.md). It changes when a rule changes a result. */
export const RULESET = 'esg2015-deqar@3';

/** What an operator may decide within the rules. Groups of activities are the register's own, by id. */
export interface RulePolicy {
  /** True: an evaluation without a formal decision (`not applicable`) is no evidence. */
  readonly strictNotApplicable: boolean;
  /**
   * Groups of institutional activities that do not examine teaching. Their reports do not cover the institution as a
   * whole.
   */
  readonly deniedGroups: readonly number[];
  /**
   * Groups of institutional activities that are known to examine short courses. They cover micro-credentials
   * explicitly.
   */
  readonly explicitGroups: readonly number[];
  /** For how many days a no that rests on our own matching waits for an answer. 0 where absent. */
  readonly replyDays?: number | undefined;
}

/** DEQAR group 518, DOCENTIA: typed institutional, but it audits how teaching staff are evaluated. */
const GROUP_TEACHING_STAFF_EVALUATION = 518;

/** By which word the names of a group's activities are told, where an interface does not give the group. */
export const GROUP_NAMES: Readonly<Record<number, RegExp>> = { [GROUP_TEACHING_STAFF_EVALUATION]: /docentia/i };

/** The policy of an installation that sets none. */
export const DEFAULT_POLICY: RulePolicy = {
  strictNotApplicable: false,
  deniedGroups: [GROUP_TEACHING_STAFF_EVALUATION],
  explicitGroups: [],
};

/** The register covers the QF-EHEA short to third cycle: EQF 5 to 8. */
export const LOWEST_EQF = 5;
/** A report that states no end is valid for six years (DEQAR report data, `valid_to`). */
export const VALIDITY_WITHOUT_END_YEARS = 6;
/** From this many days before its end a verdict is flagged `expiring-soon`. */
export const EXPIRING_SOON_DAYS = 180;
