/** The number that stands after `--name=`. @throws Error where it is no whole number above 0. */
export function numberFlag(flags: readonly string[], name: string, otherwise: number): number {
  const text = flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
  const given = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(given) || given < 1) throw new Error(`--${name}= takes a whole number, not ${text}`);
  return given;
}
