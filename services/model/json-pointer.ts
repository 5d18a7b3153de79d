/** The steps of a JSON pointer (RFC 6901): `/a~1b/0` has `a/b` and `0`. Null where it is none; that of the whole has none. */
export function pointerSteps(pointer: string): readonly string[] | null {
  if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer)) return null;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What is at a place in a value, by its own members and by the numbers of its items. Undefined where nothing is. */
export function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((here, step) => {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    // A list has its length as a member of its own, and no item `01`.
    if (Array.isArray(here) && !/^(?:0|[1-9]\d*)$/.test(step)) return undefined;
    return (here as Readonly<Record<string, unknown>>)[step];
  }, value);
}
