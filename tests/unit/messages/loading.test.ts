import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findingMessages, LANGUAGE_NAMES, loadMessages, messagesIn } from '../../../messages/messages.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

describe('Words', () => {
  it('of another language than English are loaded with its first reader, and of findings with who shows them', async () => {
    const { metafile } = await build({
      entryPoints: ['messages/messages.ts'],
      absWorkingDir: ROOT,
      ...{
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        outdir: 'none',
        write: false,
        metafile: true,
      },
      logLevel: 'silent',
    });
    const start = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === 'messages/messages.ts');
    const shared = (start?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
    const inputs = [start, ...shared.map((path) => metafile.outputs[path])].flatMap((output) =>
      Object.keys(output?.inputs ?? {}),
    );
    const surfaces = inputs.filter((path) => /^messages\/[a-z]+\/(?:page|api|assurance|findings)\.ts$/.test(path));
    expect(surfaces.sort()).toEqual(['api', 'assurance', 'page'].map((surface) => `messages/en/${surface}.ts`));
  });

  it('are English until they are loaded, and where we have none', async () => {
    expect(messagesIn('pl').language.code).toBe('en');
    await Promise.all(['pl', 'no', 'constructor', '../en'].map(loadMessages));
    expect(['pl', 'no', 'constructor'].map((code) => messagesIn(code).language.code)).toEqual(['pl', 'en', 'en']);
    await loadMessages('fi');
    expect((await findingMessages(messagesIn('fi'))).language.code).toBe('en');
    const { findings, language } = await findingMessages(messagesIn('pl'));
    expect([language.code, findings.harm.worthKnowing]).toEqual(['pl', 'Nic nie przepada.']);
  });

  it('stand in a folder that is called like their language', async () => {
    expect(LANGUAGE_NAMES).toContainEqual({ code: 'it', name: 'Italiano' });
    for (const { code } of LANGUAGE_NAMES) {
      await loadMessages(code);
      expect(messagesIn(code).language.code).toBe(code);
    }
  });
});
