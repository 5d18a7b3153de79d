import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LanguageMap } from '../services/model/language-map.ts';

const Extract = z.object({
  attribution: z.string(),
  version: z.string(),
  concepts: z.array(z.object({ uri: z.url(), labels: LanguageMap, broader: z.array(z.url()) })),
});

/** The ESCO concepts that the demo's offers use, with their broader ones. */
export function readEsco(): z.infer<typeof Extract> {
  return Extract.parse(JSON.parse(readFileSync(new URL('./esco.json', import.meta.url), 'utf8')));
}
