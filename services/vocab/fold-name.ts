/** A name as it is compared: lower case, without accents, points and double blanks. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[.’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
