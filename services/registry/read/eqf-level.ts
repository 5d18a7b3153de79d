/**
 * The EQF level of each QF-EHEA level, by its name and by the API's code (0 to 3). Old values such as `other` have
 * none.
 */
const EQF: Readonly<Record<string, number>> = {
  'short cycle': 5,
  'first cycle': 6,
  'second cycle': 7,
  'third cycle': 8,
  '0': 5,
  '1': 6,
  '2': 7,
  '3': 8,
};

/** The EQF level of a QF-EHEA level; null where it has none. */
export function eqfOf(level: string | number | null | undefined): number | null {
  return level === null || level === undefined ? null : (EQF[String(level).trim().toLowerCase()] ?? null);
}
