import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EUROPEAN = join(ROOT, '../shared/data/vocab');
const made = mkdtempSync(join(tmpdir(), 'vocabularies-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

describe.skipIf(!existsSync(EUROPEAN))('The lists that come with the program (needs ../shared)', () => {
  it('are what their builder makes of the European vocabularies, byte for byte', () => {
    execFileSync(process.execPath, [join(ROOT, 'bin/build-vocabularies.js'), EUROPEAN, made]);
    for (const name of ['countries', 'isced-f', 'languages', 'nqf', 'nuts'])
      expect(
        readFileSync(join(made, `${name}.json`), 'utf8') ===
          readFileSync(join(ROOT, `services/vocab/${name}.json`), 'utf8'),
        name,
      ).toBe(true);
  });
});
