/** The value itself, which nobody can change from now on. For what everybody shares: a reader must not change it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(Object.freeze(value))) frozen(member);
  return value;
}
