/** A comma between values; one that belongs to a value has a backslash before it. */
const VALUES = /(?:\\,|[^,])+/g;

/** The values in one text, without the empty ones. */
export function valuesIn(text: string): string[] {
  return (text.match(VALUES) ?? []).flatMap((item) => item.replaceAll('\\,', ',').trim() || []);
}

/** A value as it stands in an address beside others: its own commas separate nothing. */
export const listed = (value: string): string => value.replaceAll(',', '\\,');

/** Values of a parameter, repeated or separated by commas. */
export function valuesOf(asked: URLSearchParams, name: string): string[] {
  return asked.getAll(name).flatMap(valuesIn);
}
