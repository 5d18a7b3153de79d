import { resolve } from 'node:path';
import { UsageError } from '../../services/errors.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { problemLine } from '../../services/vocab/esco/esco-problem.ts';
import { EscoError, type EscoRead, readEsco } from '../../services/vocab/esco/read-esco.ts';
import { type Command, optionText } from '../command.ts';

const RELEASE = /(?:^|[^\d.])v?(\d{1,2}\.\d{1,2}(?:\.\d{1,3}|\.x)?)(?![\d.])/i;

/** The release as the names of the folders and files say it: the files themselves do not. Null where they name several. */
function releaseOf(folders: readonly string[]): string | null {
  const named = new Set(folders.flatMap((folder) => RELEASE.exec(folder.split(/[\\/]/).at(-1) ?? '')?.[1] ?? []));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

async function read(folders: readonly string[], say: (line: string) => void): Promise<EscoRead | null> {
  try {
    return await readEsco(folders);
  } catch (error) {
    if (error instanceof EscoError) {
      for (const problem of error.problems) say(problemLine(problem));
      say('Nothing was imported; what was here before stays');
      return null;
    }
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
      throw new UsageError('no-folder', `The folder ${path} cannot be read (${code}). Nothing was imported`);
    throw error;
  }
}

export const vocabImport: Command = {
  name: 'vocab import',
  summary: 'reads skills and occupations from the published CSV files, in any number of languages',
  argument: {
    name: 'esco and folders',
    help: '“esco”, then one or several folders of the CSV files; their sub-folders are read, too',
    several: true,
  },
  options: {
    release: { type: 'string', value: 'number', help: 'the release, where the folder’s name does not say it' },
    json: { type: 'boolean', help: 'one JSON line that says what was imported' },
  },
  needs: 'runtime',
  before: async ({ positionals: [vocabulary, ...folders] }) => {
    if (vocabulary !== 'esco')
      throw new UsageError(
        'unknown-vocabulary',
        `“${vocabulary}” cannot be imported: accredex vocab import esco <folder>`,
      );
    if (folders.length === 0)
      throw new UsageError('no-folder', 'Say where the CSV files are: accredex vocab import esco <folder> …');
    return null;
  },
  async run(input, { runtime, folder, out, say }) {
    const [, ...given] = input.positionals;
    const folders = given.map((one) => resolve(folder, one));
    const began = performance.now();
    const found = await read(folders, say);
    if (found === null) return 1;
    const { concepts, files, missing } = found;
    const release = optionText(input, 'release') ?? releaseOf(folders);
    const filled = await fillVocabulary(runtime.db, { id: 'esco', version: release }, concepts, { retire: true });
    for (const what of missing) say(what);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (input.values.json === true)
      out(JSON.stringify({ vocabulary: 'esco', release, files: files.length, ...filled, missing, seconds }));
    else
      out(
        filled.changed
          ? `esco ${release ?? ''}: ${filled.concepts} concepts, ${filled.labels} labels, ${filled.retired} retired, from ${files.length} files in ${seconds} s; ${filled.different} are new or different`
          : `esco ${release ?? ''}: nothing is new, nothing was written`,
      );
    const refused = await runtime.syncIndexes();
    return missing.length > 0 || refused > 0 ? 2 : 0;
  },
};
