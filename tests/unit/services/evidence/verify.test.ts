import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleOf, jsonFile, type Manifest } from '../../../../services/evidence/bundle.ts';
import { factsOf } from '../../../../services/evidence/judged-facts.ts';
import { verifyBundle } from '../../../../services/evidence/verify.ts';
import { unzipped, zipped } from '../../../../services/evidence/zip.ts';
import { contentHash } from '../../../../services/model/content-hash.ts';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { heldKey } from '../../../../services/registry/rules/held.ts';
import { judge } from '../../../../services/registry/rules/judge.ts';
import { judgedOffer } from '../../../../services/registry/rules/judged-offer.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { digitalCredentialOf } from '../../../../services/registry/verdict/digital-credential.ts';
import { ruleTrace } from '../../../../services/registry/verdict/rule-trace.ts';
import { REGISTER_FACTS } from '../../../helpers/api-register.ts';
import { offerContent } from '../../../helpers/offer-records.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';

const DAY = '2026-05-01';

interface Change {
  readonly facts?: typeof REGISTER_FACTS;
  readonly stated?: typeof REGISTER_FACTS;
  readonly offer?: Partial<Manifest['offer']>;
}

function bundle(change: Change = {}) {
  const published = {
    content: offerContent({ title: { en: 'Data ethics' }, eqf: 7, ects: 10 }),
    provider: PROVIDER,
    alsoPublishedBy: [],
  };
  const offer = judgedOffer(published);
  const index = indexFacts(change.stated ?? REGISTER_FACTS, DEFAULT_POLICY);
  const judgement = judge(offer, index, DAY, DEFAULT_POLICY);
  const { code, qualityAssured, scope, ruleset } = judgement;
  return bundleOf(
    {
      'offer.json': jsonFile(published),
      'facts.json': jsonFile(factsOf(indexFacts(change.facts ?? REGISTER_FACTS, DEFAULT_POLICY), offer.publisher)),
      'policy.json': jsonFile(DEFAULT_POLICY),
      'judgement.json': jsonFile(judgement),
      'rules.json': jsonFile(ruleTrace(offer, index, judgement, DEFAULT_POLICY)),
      'digital-credential.json': jsonFile(digitalCredentialOf(offer, judgement, index, DEFAULT_POLICY)),
      'evidence.json': jsonFile({ verdict: { code } }),
    },
    {
      offer: {
        id: 'o',
        iri: 'https://halkyon.example/o',
        revision: 1,
        contentHash: 'c',
        hashed: false,
        ...change.offer,
      },
      moment: { asOf: DAY, knownAt: null },
      ruleset,
      verdict: { code, qualityAssured, scope },
      source: { id: 's', run: null, mapping: 'elm@1', snapshot: null, parts: [], part: 'none', partHash: null },
      register: { name: 'deqar', snapshot: null },
    },
  );
}

function changed(change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const zip = unzipped(bundle());
  if (zip.state !== 'files') throw new Error(zip.why);
  const files = new Map(zip.files);
  change(files);
  return zipped(files);
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('A bundle of evidence', () => {
  it('has the same bytes for the same input, and is found right', () => {
    expect(bundle()).toEqual(bundle());
    expect(verifyBundle(bundle())).toMatchObject({
      problems: [],
      manifest: { verdict: { code: 'PROGRAMME_ASSURED' } },
    });
  });

  it('is found wrong where a file was changed, taken away or added, and says which', () => {
    const without = changed((files) => files.delete('policy.json'));
    expect(verifyBundle(without).problems).toContain('policy.json is missing');
    const more = changed((files) => files.set('more.json', bytes('{}')));
    expect(verifyBundle(more).problems).toEqual(['more.json was added: the manifest does not list it']);
    const other = changed((files) => files.set('evidence.json', bytes('{"verdict":{"code":"PROGRAMME_ASSURED"}}')));
    expect(verifyBundle(other).problems).toEqual(['evidence.json is not what the manifest says: its hash differs']);
  });

  it('is found wrong where every hash is right and the verdict is not what the rules give for the facts inside', () => {
    const facts = { ...REGISTER_FACTS, reports: [] };
    const { problems } = verifyBundle(bundle({ facts, stated: REGISTER_FACTS }));
    expect(problems).toContain('the verdict stated is PROGRAMME_ASSURED; by the facts inside it is NO_REPORTS');
    expect(problems.some((one) => one.startsWith('rules.json states something else'))).toBe(true);
  });

  it('is found wrong where the hash of the content is not that of the content inside, if it is said to be', () => {
    const read = { title: { en: 'Data ethics' }, eqf: 7, ects: 10 } as const;
    const named = contentHash(offerContent(read));
    expect(verifyBundle(bundle({ offer: { contentHash: named, hashed: true } })).problems).toEqual([]);
    const other = contentHash(offerContent({ ...read, description: { en: 'Another text' } }));
    expect(verifyBundle(bundle({ offer: { contentHash: other, hashed: true } })).problems).toEqual([
      'offer.json holds another content than the contentHash of the manifest names',
    ]);
    // Of a former version, or with an order of outcomes: it cannot be made again, and is not compared.
    expect(verifyBundle(bundle({ offer: { contentHash: other } })).problems).toEqual([]);
  });

  it('tells of no other provider, and of no other report, when a no was found that waits for an answer', () => {
    const [known] = REGISTER_FACTS.reports.filter(({ programmes }) => programmes.length > 0);
    if (known === undefined) throw new Error('no report on a programme');
    const own = heldKey(PROVIDER.id, known.id);
    const since = { [own]: DAY, [heldKey('another', known.id)]: DAY, [heldKey(PROVIDER.id, 999_999)]: DAY };
    const facts = {
      ...REGISTER_FACTS,
      reports: [{ ...known, decision: 'negative' as const }],
      noticed: { day: DAY, since },
    };
    expect(factsOf(indexFacts(facts), PROVIDER.id).noticed).toEqual({ day: DAY, since: { [own]: DAY } });
    expect(verifyBundle(bundle({ facts, stated: facts })).problems).toEqual([]);
  });

  it('repeats no text of a bundle that is no name of ours', () => {
    const evil = '\u001b[2J PROGRAMME_ASSURED';
    const forged = (change: (manifest: Manifest) => object) =>
      verifyBundle(
        changed((files) => {
          const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
          files.set('manifest.json', bytes(JSON.stringify({ ...manifest, ...change(manifest) })));
        }),
      );
    const code = forged(({ verdict }) => ({ verdict: { ...verdict, code: evil } }));
    expect(code.problems).toEqual(['the verdict stated is none of ours; by the facts inside it is PROGRAMME_ASSURED']);
    expect(code.manifest?.verdict.code).toBeNull();
    const file = forged(({ files }) => ({ files: [...files, { name: evil, bytes: 1, sha256: evil }] }));
    expect(file.problems).toEqual(['a file whose name is none of ours is missing']);
    const rules = forged(() => ({ ruleset: evil }));
    expect(rules.problems).toEqual([expect.stringMatching(/^its rules are none of ours; this program has/)]);
    expect(verifyBundle(zipSync({ [`${evil}.json`]: bytes('1') })).problems[0]).not.toContain('PROGRAMME_ASSURED');
  });

  it('says that other rules were not applied', () => {
    const other = changed((files) => {
      const manifest = new TextDecoder().decode(files.get('manifest.json'));
      files.set('manifest.json', bytes(manifest.replace(/esg2015-deqar@\d+/, 'esg2015-deqar@999')));
    });
    expect(verifyBundle(other).problems).toEqual([expect.stringContaining('esg2015-deqar@999')]);
  });

  it('refuses what is hostile instead of reading it', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at}.json`, bytes('1')]));
    const names = ['../../etc/passwd', '/abs.json', 'a/b.json', 'x.exe', `${'a'.repeat(200)}.json`];
    const bomb = zipSync({ 'bomb.json': new Uint8Array(210_000_000) }, { level: 1 });
    for (const hostile of [
      ...names.map((name) => zipSync({ [name]: bytes('1') })),
      zipSync(many),
      bomb,
      bytes('not a zip'),
      new Uint8Array(0),
      bundle().subarray(0, 500),
      zipSync({ 'manifest.json': bytes('{}') }),
      zipSync({ 'manifest.json': bytes('['.repeat(100_000)) }),
    ])
      expect(verifyBundle(hostile).problems).toHaveLength(1);
  });
});
