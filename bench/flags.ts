/** The number that stands after `--name=`. @throws Error where it is no whole number above 0. */
export function numberFlag(flags: readonly string[], name: string, otherwise: number): number {
  const text = flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
  const given = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(given) || given < 1) throw new Error(`--${name}= takes a whole number, not ${text}`);
  return given;
}

/** The word that stands after `--name=`, or as the flag after `--name`. @throws Error where none does. */
export function wordFlag(flags: readonly string[], name: string, otherwise: string): string {
  const at = flags.findIndex((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`));
  if (at === -1) return otherwise;
  const word = flags[at] === `--${name}` ? flags[at + 1] : flags[at]?.slice(name.length + 3);
  if (!word || word.startsWith('--')) throw new Error(`--${name} takes a word`);
  return word;
}
