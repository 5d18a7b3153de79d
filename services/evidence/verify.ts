import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { contentHash } from '../model/content-hash.ts';
import { OfferContent } from '../model/offer.ts';
import { Provider } from '../model/provider.ts';
import { indexFacts } from '../registry/rules/facts-index.ts';
import { judge } from '../registry/rules/judge.ts';
import type { PublishedOffer } from '../registry/rules/judged-offer.ts';
import { judgedOffer } from '../registry/rules/judged-offer.ts';
import { RULESET, type RulePolicy } from '../registry/rules/policy.ts';
import { digitalCredentialOf } from '../registry/verdict/digital-credential.ts';
import { ruleTrace } from '../registry/verdict/rule-trace.ts';
import { MANIFEST, Manifest, sha256 } from './bundle.ts';
import { JudgedFacts } from './judged-facts.ts';
import { FILE_NAME, unzipped } from './zip.ts';

const MAX_PROBLEMS = 100;
/** Rules as we name them (`services/registry/rules/policy.ts`). */
const RULES = /^[a-z0-9-]{1,40}@\d{1,6}$/;

const Policy = z.object({
  strictNotApplicable: z.boolean(),
  deniedGroups: z.array(z.int()),
  explicitGroups: z.array(z.int()),
  replyDays: z.int().optional(),
});
const Published = z.object({
  content: OfferContent,
  provider: Provider,
  alsoPublishedBy: z.array(Provider),
});

// Only what the rules decide is compared: programs of the same rules may say more beside it.
const StatedJudgement = z.object({
  code: z.string(),
  qualityAssured: z.boolean().nullable(),
  scope: z.string().nullable(),
  status: z.string().nullable(),
  flags: z.array(z.string()),
  reports: z.array(z.int()),
  validUntil: z.string().nullable(),
  asOf: z.string(),
});
const StatedRules = z.object({
  bodies: z.array(
    z.object({
      registryId: z.string().nullable(),
      rules: z.array(z.object({ no: z.int(), code: z.string(), holds: z.boolean(), decides: z.boolean() })),
    }),
  ),
});
const StatedCredential = z.object({ accredited: z.boolean().nullable(), rule: z.string() });

/** What checking a bundle gives: everything that is wrong with it. Nothing is wrong where the list is empty. */
export interface Verified {
  readonly manifest: Manifest | null;
  readonly problems: readonly string[];
}

/** What a bundle says may be anybody's text: it is repeated only where it is a name as ours are. */
const namedFile = (name: string): string => (FILE_NAME.test(name) ? name : 'a file whose name is none of ours');
const namedRules = (ruleset: string): string => (RULES.test(ruleset) ? ruleset : 'none of ours');

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The JSON of a file; undefined where it is none. */
function parsed(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/** As it looks after it was written as JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function hashProblems(files: ReadonlyMap<string, Uint8Array>, { files: listed }: Manifest): string[] {
  const names = new Set(listed.map(({ name }) => name));
  const added = [...files.keys()].filter((name) => name !== MANIFEST && !names.has(name));
  const twice = listed.length === names.size ? [] : ['the manifest lists a file twice'];
  const wrong = listed.flatMap(({ name, bytes, sha256: hash }) => {
    const file = files.get(name);
    if (file === undefined) return [`${namedFile(name)} is missing`];
    return file.length === bytes && sha256(file) === hash
      ? []
      : [`${namedFile(name)} is not what the manifest says: its hash differs`];
  });
  return [...twice, ...wrong, ...added.map((name) => `${name} was added: the manifest does not list it`)];
}

/** Compares the hash that names the content with the content inside, where the manifest says that it is of that one. */
function contentProblems(files: ReadonlyMap<string, Uint8Array>, { offer }: Manifest): string[] {
  if (!offer.hashed) return [];
  const said = parsed(files.get('offer.json')) as { content?: unknown } | null | undefined;
  // As it stands, because the shape would leave out what it does not know.
  const isWhole = OfferContent.safeParse(said?.content).success;
  return isWhole && contentHash(said?.content as OfferContent) === offer.contentHash
    ? []
    : ['offer.json holds another content than the contentHash of the manifest names'];
}

/** Judges again by the facts inside, and compares everything that is stated of it. */
function verdictProblems(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): string[] {
  if (manifest.ruleset !== RULESET)
    return [
      `its rules are ${namedRules(manifest.ruleset)}; this program has ${RULESET}, so the verdict was not recomputed. Use a program with those rules`,
    ];
  const published = Published.safeParse(parsed(files.get('offer.json')));
  const facts = JudgedFacts.safeParse(parsed(files.get('facts.json')));
  const policy = Policy.safeParse(parsed(files.get('policy.json')));
  const unread = [
    ...(published.success ? [] : ['offer.json']),
    ...(facts.success ? [] : ['facts.json']),
    ...(policy.success ? [] : ['policy.json']),
  ];
  if (!published.success || !facts.success || !policy.success)
    return unread.map((name) => `${name} does not hold what it should`);
  const rules: RulePolicy = policy.data;
  const index = indexFacts(facts.data, rules);
  const offer = judgedOffer(published.data as PublishedOffer);
  const judgement = judge(offer, index, manifest.moment.asOf, rules);
  const stated: readonly (readonly [string, z.ZodType, unknown])[] = [
    ['judgement.json', StatedJudgement, judgement],
    ['rules.json', StatedRules, ruleTrace(offer, index, judgement, rules)],
    ['digital-credential.json', StatedCredential, digitalCredentialOf(offer, judgement, index, rules)],
  ];
  const { code, qualityAssured, scope } = judgement;
  const said = parsed(files.get('evidence.json')) as { verdict?: { code?: unknown } } | undefined;
  return [
    ...stated.flatMap(([name, shape, computed]) => {
      const found = shape.safeParse(parsed(files.get(name)));
      return found.success && isDeepStrictEqual(found.data, shape.parse(asJson(computed)))
        ? []
        : [`${name} states something else than the rules give for the facts inside`];
    }),
    ...(isDeepStrictEqual(manifest.verdict, { code, qualityAssured, scope })
      ? []
      : [`the verdict stated is ${manifest.verdict.code ?? 'none of ours'}; by the facts inside it is ${code}`]),
    ...(said?.verdict?.code === code ? [] : [`evidence.json names another verdict than ${code}`]),
  ];
}

/**
 * Checks a bundle with nothing but itself: every hash, that of the content too, that nothing is missing or was added,
 * and that the rules give the verdict that it states for the facts inside. Whatever the bytes are, it never throws.
 */
export function verifyBundle(bytes: Uint8Array): Verified {
  const zip = unzipped(bytes);
  if (zip.state === 'refused') return { manifest: null, problems: [`This is no bundle of evidence: ${zip.why}`] };
  const manifest = Manifest.safeParse(parsed(zip.files.get(MANIFEST)));
  if (!manifest.success) return { manifest: null, problems: [`${MANIFEST} is missing, or is none of this format`] };
  const { partHash } = manifest.data.source;
  const record = zip.files.get('record.nq');
  const part =
    record !== undefined && partHash !== `sha256:${sha256(record)}`
      ? ['record.nq is not the part that the manifest names']
      : [];
  const problems = [...hashProblems(zip.files, manifest.data), ...part];
  try {
    problems.push(...contentProblems(zip.files, manifest.data), ...verdictProblems(zip.files, manifest.data));
  } catch {
    problems.push('the facts inside cannot be judged by');
  }
  return { manifest: manifest.data, problems: problems.slice(0, MAX_PROBLEMS) };
}
