import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { fill } from '../../messages/fill.ts';
import { FINDING_CODES, type FindingCode, type FindingKind } from '../../services/model/finding-codes.ts';
import { ManifestEntry, ManifestMeta, ManifestShell } from '../../services/model/manifest.ts';
import { RDF } from '../../services/vocab/namespaces.ts';
import { readDocument } from '../helpers/reading.ts';
import { messagesIn } from '../helpers/words.ts';

const page = readFileSync(new URL('../../docs/publish.md', import.meta.url), 'utf8');
const codeOf = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(page)?.[1] ?? '';
const UNI = { id: 'p1', identifiers: [{ scheme: 'schac', value: 'uni.example' }], domains: ['uni.example'] };

describe('docs/publish.md', () => {
  it('gives an example that is published whole and without a finding', async () => {
    // The licence stands in the entry of the manifest.
    const source = { id: 's1', type: 'elm', version: null, licence: 'https://creativecommons.org/licenses/by/4.0/' };
    const { outcome, staged } = await readDocument(codeOf('turtle'), { name: 'offers.ttl', provider: UNI, source });
    expect(outcome.findings).toEqual([]);
    expect(outcome.state).toBe('complete');
    const [only, ...more] = staged;
    expect(more).toEqual([]);
    expect(only?.content).toMatchObject({
      title: { en: 'Applied Data Analysis', de: 'Angewandte Datenanalyse' },
      kind: 'course',
      eqf: 6,
      ects: 5,
      isced: ['0613'],
      languages: ['en'],
      workload: { hours: [125, 125] },
      openTo: { who: 'anyone' },
      instances: [{ mode: 'online', language: 'en', start: '2027-03-01', prices: [{ amount: 200, currency: 'EUR' }] }],
    });
  });

  it('gives a manifest that is taken', () => {
    const manifest = ManifestShell.parse(JSON.parse(codeOf('json')));
    expect(() => manifest.sources.map((source) => ManifestEntry.parse(source))).not.toThrow();
    expect(ManifestMeta.parse(manifest.meta)).toEqual({ schac: 'uni.example', deqarid: 'DEQARINST0001' });
  });

  it('explains in its table every element that stands at an offer, a run or an organisation of the example', () => {
    const table = page.slice(page.indexOf('### What each element is for'));
    const { quads, prefixes } = parsed(codeOf('turtle'));
    const stated = new Set(
      quads.filter(({ subject }) => subject.termType === 'NamedNode').map(({ predicate }) => predicate.value),
    );
    stated.delete(RDF.type);
    expect(stated.size).toBeGreaterThan(20);
    expect([...stated].map((iri) => shortened(iri, prefixes)).filter((name) => !table.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});

function parsed(turtle: string) {
  const prefixes = new Map<string, string>();
  const quads = new Parser().parse(turtle, null, (prefix, node) => prefixes.set(prefix, node.value));
  return { quads, prefixes };
}

function shortened(iri: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, base] = [...prefixes].find(([, start]) => iri.startsWith(start)) ?? ['', ''];
  return `${prefix}:${iri.slice(base.length)}`;
}

/** A cell of a table, whatever stands in it. */
const cell = (text: string) => text.replaceAll('|', '\\|');

/** A sentence with the names of its facts where they will stand. */
const plainly = (text: string, { facts }: FindingKind) =>
  fill(text, Object.fromEntries(facts.map((name) => [name, COUNTED.has(name) ? 2 : `{${name}}`])), messagesIn('en'));
const COUNTED = new Set(['others', 'read']);

it('docs/findings.md says what each finding means (npx vitest run tests/docs -u writes it anew)', async () => {
  const { message, harm } = messagesIn('en').findings;
  const rows = Object.entries<FindingKind>(FINDING_CODES)
    .filter(([, { about }]) => about !== 'register')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, kind]) => {
      const example = kind.example === null ? '' : `\`\`${cell(kind.example)}\`\``;
      const words = [message[code as FindingCode], harm[kind.harm]].map((text) => cell(plainly(text, kind)));
      return `| \`${code}\` | ${kind.severity} | ${words.join(' | ')} | ${example} |`;
    });
  const text = [
    '# What each finding means',
    '',
    'What is found in a publication, and what to do about it. [publish.md](publish.md) says how to publish.',
    '',
    '| code | weight | what is wrong | what follows | for example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/findings.md');
});
