import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../../cli/commands/verify.ts';
import { bundleOf } from '../../../../services/evidence/bundle.ts';

describe('accredex verify', () => {
  it('prints nothing that moves the cursor or turns the text around, whatever a bundle holds', async () => {
    const evil = '\u001b[2J\u009b2J\u202e\u2028\u{e0041}\u007f ü';
    const folder = await mkdtemp(join(tmpdir(), 'verify-'));
    const bundle = bundleOf(
      { 'offer.json': '{}' },
      {
        offer: { id: evil, iri: evil, revision: 1, contentHash: evil, hashed: false },
        moment: { asOf: evil, knownAt: evil },
        ruleset: evil,
        verdict: { code: 'NO_REPORTS', qualityAssured: null, scope: evil },
        source: { id: evil, run: evil, mapping: evil, snapshot: evil, parts: [evil], part: evil, partHash: evil },
        register: { name: evil, snapshot: evil },
      },
    );
    await writeFile(join(folder, 'evidence.zip'), bundle);
    const [out, said]: [string[], string[]] = [[], []];
    const deps = { folder, out: (line: string) => out.push(line), say: (line: string) => said.push(line) };
    const status = await verify.run({ positionals: ['evidence.zip'], values: {} }, deps as never);
    await rm(folder, { recursive: true });
    expect(status).toBe(1);
    expect([...out, ...said].join('\n')).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(out.join('\n')).manifest.offer.id).toBe(evil);
  });
});
