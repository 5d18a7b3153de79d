import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LanguageMap } from '../services/model/language-map.ts';

const Extract = z.object({
  attribution: z.string(),
  version: z.string(),
  concepts: z.array(
    z.object({
      uri: z.url(),
      kind: z.string(),
      labels: LanguageMap,
      alternatives: z.record(z.string(), z.array(z.string())).default({}),
      broader: z.array(z.url()),
      essential: z.array(z.url()).default([]),
      optional: z.array(z.url()).default([]),
    }),
  ),
});

/** The ESCO concepts that the demo's offers use, with their broader ones, and some occupations that need these skills. */
export function readEsco(): z.infer<typeof Extract> {
  return Extract.parse(JSON.parse(readFileSync(new URL('./esco.json', import.meta.url), 'utf8')));
}
