import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from './once.ts';

const LISTS = ['countries', 'isced-f', 'languages', 'nqf', 'nqf-eqf', 'nuts'] as const;
const HASH_CHARACTERS = 16;

/** A name for the content of the lists that come with the program. It changes with their content. */
export const listsVersion = once(() => {
  const hash = createHash('sha256');
  for (const name of LISTS) hash.update(readFileSync(new URL(`./${name}.json`, import.meta.url)));
  return hash.digest('hex').slice(0, HASH_CHARACTERS);
});
