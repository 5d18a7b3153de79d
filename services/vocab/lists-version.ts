import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { citiesVersion } from './gazetteer.ts';
import { once } from './once.ts';

const LISTS = ['city-names', 'countries', 'isced-f', 'languages', 'nqf', 'nqf-eqf', 'qa-schemes'] as const;
const HASH_CHARACTERS = 16;

/**
 * A name for the content of the lists that come with the program and that readings look something up in. It changes
 * with their content. The names of regions are not among them: they are only shown.
 */
export const listsVersion = once(() => {
  const hash = createHash('sha256');
  for (const name of LISTS) hash.update(readFileSync(new URL(`./${name}.json`, import.meta.url)));
  hash.update(citiesVersion());
  return hash.digest('hex').slice(0, HASH_CHARACTERS);
});
