/** Values of a parameter, repeated or separated by commas. */
export function valuesOf(asked: URLSearchParams, name: string): string[] {
  return asked.getAll(name).flatMap((value) => value.split(',').flatMap((item) => item.trim() || []));
}
