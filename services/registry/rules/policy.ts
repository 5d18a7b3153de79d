/** Name and version of the rules that `judge` carries out; it moves when a rule changes what comes out. */
export const RULESET = 'esg2015-deqar@2';

/** What an operator may decide within the rules. Activity groups are the register's own, by id. */
export interface RulePolicy {
  /** An evaluation without a formal decision (`not applicable`) is then no evidence. */
  readonly strictNotApplicable: boolean;
  /**
   * Groups of institutional activities that do not look at teaching provision: they give no cover of the institution as
   * a whole.
   */
  readonly deniedGroups: readonly number[];
  /**
   * Groups of institutional activities that are known to examine short provision: their cover of micro-credentials is
   * explicit.
   */
  readonly explicitGroups: readonly number[];
}

/** DEQAR group 518, DOCENTIA: typed institutional, but it audits how teaching staff are evaluated. */
const GROUP_TEACHING_STAFF_EVALUATION = 518;

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
