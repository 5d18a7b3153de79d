/**
 * Turns a `timestamptz` as PostgreSQL writes it (`2026-01-02 03:04:05.678+00`) into an ISO instant in UTC with
 * milliseconds.
 */
export function instantOf(text: string): string {
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
