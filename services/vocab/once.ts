/** Makes a value when it is first asked for, and keeps it: files are read by who needs them, not by who imports. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
