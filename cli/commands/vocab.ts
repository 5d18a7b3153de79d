import { listVocabularies } from '../../services/store/vocabulary/read.ts';
import type { Command } from '../command.ts';

export const vocabList: Command = {
  name: 'vocab list',
  summary: 'the vocabularies of skills that are here, and what each holds',
  options: { json: { type: 'boolean', help: 'one JSON line per vocabulary' } },
  needs: 'runtime',
  async run(input, deps) {
    const vocabularies = await listVocabularies(deps.runtime.db);
    if (vocabularies.length === 0) deps.say('No vocabulary is here: skills are shown by their addresses');
    for (const one of vocabularies) {
      const { id, version, concepts, languages, kinds, retired, redirects, at } = one;
      const counts = Object.entries(kinds).map(([kind, n]) => `${n} ${kind}`);
      if (retired > 0) counts.push(`${retired} retired (${redirects} with a successor)`);
      deps.out(
        input.values.json === true
          ? JSON.stringify(one)
          : [
              id,
              version ?? '-',
              concepts,
              languages.join(' '),
              at,
              ...(counts.length > 0 ? [counts.join(', ')] : []),
            ].join('\t'),
      );
    }
    return 0;
  },
};
