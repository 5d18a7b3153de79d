import { createHash } from 'node:crypto';
import { z } from 'zod';
import { VerdictCode } from '../model/verdict.ts';
import { zipped } from './zip.ts';

export const BUNDLE_FORMAT = 'accredex-evidence@1';
export const MANIFEST = 'manifest.json';

/** What a bundle says of itself, and the hash of every other file in it. */
export const Manifest = z.object({
  format: z.literal(BUNDLE_FORMAT),
  offer: z.object({
    id: z.string(),
    iri: z.string(),
    revision: z.int(),
    /** Names the content when it was read. */
    contentHash: z.string(),
    /** True where it can be made again from the content in offer.json; see decision 0034 for where it cannot. */
    hashed: z.boolean().default(false),
  }),
  moment: z.object({ asOf: z.string(), knownAt: z.string().nullable() }),
  ruleset: z.string(),
  verdict: z.object({
    /** Null where the bundle names one that we do not know. */
    code: VerdictCode.nullable().catch(null),
    qualityAssured: z.boolean().nullable(),
    scope: z.string().nullable(),
  }),
  source: z.object({
    id: z.string(),
    run: z.string().nullable(),
    mapping: z.string(),
    snapshot: z.string().nullable(),
    parts: z.array(z.string()),
    /** What became of the offer’s part of the snapshot (services/model/offer-part.ts). */
    part: z.string(),
    partHash: z.string().nullable(),
  }),
  register: z.object({ name: z.string().nullable(), snapshot: z.string().nullable() }),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = Readonly<z.infer<typeof Manifest>>;

/** The hash of bytes as it stands in a manifest: 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const SPACES = 2;
const encoder = new TextEncoder();

/** JSON for people and programs, as the files of a bundle have it. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, SPACES)}\n`;

/** A bundle as a zip file: these files, and a manifest with the hash of each. The same input gives the same bytes. */
export function bundleOf(
  texts: Readonly<Record<string, string>>,
  head: Omit<Manifest, 'format' | 'files'>,
): Uint8Array {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
  const listed = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    ...head,
    files: listed.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return zipped(new Map([...files, [MANIFEST, encoder.encode(jsonFile(manifest))]]));
}
