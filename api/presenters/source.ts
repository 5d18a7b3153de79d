import { z } from 'zod';
import { LanguageMap } from '../../services/model/language-map.ts';
import { shownLicence } from '../../services/model/licence.ts';
import { Outcome, type Run, RunCounts, type Source } from '../../services/model/source.ts';

/** A source as others see it: where, in what format, how fresh. Headers, parameters and credentials are never shown. */
export const ShownSource = z.object({
  id: z.string(),
  provider: z.string(),
  /** In every language in which the name is known. */
  providerName: LanguageMap,
  name: z.string().nullable(),
  type: z.string(),
  version: z.string().nullable(),
  /** Null where it is a file of the operator. */
  url: z.string().nullable(),
  manifest: z.string().nullable(),
  licence: z.string().nullable(),
  refreshHours: z.number(),
  lastOutcome: Outcome.nullable(),
  lastRunAt: z.string().nullable(),
  lastCompleteAt: z.string().nullable(),
  snapshot: z.string().nullable(),
  mapping: z.string().nullable(),
  retiredAt: z.string().nullable(),
  /** By the operator's word it may tell of offers of any provider that it names. */
  authoritative: z.boolean(),
});
export type ShownSource = Readonly<z.infer<typeof ShownSource>>;

/** A run as others see it, with its findings counted by code. */
export const ShownRun = z.object({
  id: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  outcome: Outcome.nullable(),
  reason: z.string().nullable(),
  snapshot: z.string().nullable(),
  counts: RunCounts,
  fromStore: z.boolean(),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), count: z.int() })),
});
export type ShownRun = Readonly<z.infer<typeof ShownRun>>;

/**
 * An address on the web as others may see it: without user name, password and query string, any of which may be what
 * gives access. Null for anything else, such as a path on the operator's machine.
 */
export function publicAddress(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The public part of a source. */
export function showSource(source: Source, providerName: LanguageMap = {}): ShownSource {
  return {
    id: source.id,
    provider: source.providerId,
    providerName,
    name: source.name,
    type: source.type,
    version: source.version,
    url: publicAddress(source.path),
    manifest: publicAddress(source.manifestUrl),
    licence: shownLicence(source.licence),
    refreshHours: source.refreshHours,
    lastOutcome: source.lastOutcome,
    lastRunAt: source.lastRunAt,
    lastCompleteAt: source.lastCompleteAt,
    snapshot: source.snapshot,
    mapping: source.mapping,
    retiredAt: source.retiredAt,
    authoritative: source.authoritative === true,
  };
}

/** The public part of a run. `detail` stays inside: it may quote addresses and messages of machines. */
export function showRun(run: Run, findings: ShownRun['findings']): ShownRun {
  const { id, startedAt, endedAt, outcome, reason, snapshot, counts, fromStore } = run;
  return { id, startedAt, endedAt, outcome, reason, snapshot, counts, fromStore, findings };
}
