import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../services/errors.ts';
import { verifyBundle } from '../../services/evidence/verify.ts';
import { MAX_ZIP_BYTES } from '../../services/evidence/zip.ts';
import type { Command } from '../command.ts';

/** The bytes of a file, one more than the most where it is larger. @throws UsageError `no-file`. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const bytes = Buffer.alloc(Math.min(size, MAX_ZIP_BYTES + 1));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new UsageError('no-file', `${path} cannot be read`, { cause });
  }
}

/** JSON in which nothing moves the cursor or turns the direction of the text: it is escaped, as JSON allows. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

export const verify: Command = {
  name: 'verify',
  summary: 'checks a bundle of evidence offline: every hash, and the verdict by the facts inside',
  argument: { name: 'evidence.zip', help: 'as GET /v1/offers/{id}/evidence.zip gives it' },
  options: {},
  needs: 'nothing',
  async run(input, deps) {
    const [name = ''] = input.positionals;
    const { manifest, problems } = verifyBundle(await bytesOf(resolve(deps.folder, name)));
    deps.out(plainJson({ valid: problems.length === 0, problems, manifest }));
    for (const problem of problems) deps.say(problem);
    if (problems.length === 0 && manifest !== null)
      deps.say(
        `All ${manifest.files.length} files are as listed, and ${manifest.ruleset} gives ${manifest.verdict.code} for the facts inside.`,
      );
    return problems.length === 0 ? 0 : 1;
  },
};
