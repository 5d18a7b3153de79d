/** The short name of a national register in brackets. DEQAR and the demo register stand in the sentences around. */
export function registerBeside(registry: string): string {
  return registry === 'deqar' || registry === 'demo' || registry === '' ? '' : ` (${registry})`;
}
