/**
 * Makes a value when it is first asked for, and keeps it. So a file is only read where it is needed, not where it is
 * imported.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
