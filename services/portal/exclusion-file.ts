import { readFile, stat } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf, UsageError } from '../errors.ts';
import { PORTAL_NAME } from '../keys/portal-token.ts';
import type { Logger } from '../log/logger.ts';
import { EXCLUDED_ID, type Exclusion, ExclusionTerms, MAX_EXCLUSIONS } from '../model/exclusion.ts';

const MAX_BYTES = 1_000_000;
const MAX_PORTALS = 1_000;
const MAX_NAMED = 20;

const id = z.string().regex(EXCLUDED_ID, 'an id: letters, digits, - and _');
const Entry = z.union([ExclusionTerms.extend({ offer: id }), ExclusionTerms.extend({ provider: id })]);
const File = z
  .record(z.string().regex(PORTAL_NAME, 'a name of a portal'), z.array(Entry).max(MAX_EXCLUSIONS))
  .refine((portals) => Object.keys(portals).length <= MAX_PORTALS, `at most ${MAX_PORTALS} portals`);

/** What each portal leaves out, by its name. */
export type Exclusions = ReadonlyMap<string, readonly Exclusion[]>;

/**
 * Reads what portals leave out from JSON or YAML: names of portals, each with a list of `offer` or `provider`, `reason`
 * and `until`. @throws UsageError `exclusions`, which names every mistake by its place.
 */
export function readExclusions(text: string, path: string): Exclusions {
  const refuse = (what: string) => new UsageError('exclusions', `PORTAL_EXCLUSIONS (${path}) cannot be used: ${what}`);
  let read: unknown;
  try {
    // No aliases: a few lines of them could stand for millions.
    read = parse(text, { maxAliasCount: 0 }) ?? {};
  } catch (error) {
    throw refuse(messageOf(error).split('\n')[0] ?? '');
  }
  const file = File.safeParse(read);
  if (!file.success) {
    const said = file.error.issues
      .slice(0, MAX_NAMED)
      .map(({ path: at, message }) => `${at.join('.') || 'the whole'}: ${message}`);
    throw refuse(`\n  ${said.join('\n  ')}`);
  }
  return new Map(
    Object.entries(file.data).map(([name, entries]) => [
      name,
      entries.map((entry): Exclusion => {
        const { reason, until } = entry;
        return 'offer' in entry
          ? { kind: 'offer', id: entry.offer, reason, until }
          : { kind: 'provider', id: entry.provider, reason, until };
      }),
    ]),
  );
}

async function readFrom(path: string): Promise<Exclusions> {
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    throw new UsageError('exclusions', `PORTAL_EXCLUSIONS (${path}) has more than ${MAX_BYTES} bytes`);
  return readExclusions(await readFile(path, 'utf8'), path);
}

/**
 * What portals leave out by a file, read again when it changes. A change with a mistake in it, and a file that is gone,
 * are told in the log once, and what stood there before holds.
 * @throws UsageError `exclusions`, where it cannot be read at the start.
 */
export async function watchExclusions(
  path: string,
  { log }: { readonly log: Logger },
): Promise<(portal: string) => Promise<readonly Exclusion[]>> {
  const versionOf = () => stat(path).then(({ mtimeMs, size }) => `${mtimeMs} ${size}`, messageOf);
  let known: Exclusions;
  let version: string;
  try {
    [version, known] = [await versionOf(), await readFrom(path)];
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('exclusions', `PORTAL_EXCLUSIONS (${path}) cannot be read`, { cause: error });
  }
  return async (portal) => {
    try {
      const now = await versionOf();
      if (now !== version) {
        version = now;
        known = await readFrom(path);
      }
    } catch (error) {
      log.error({ event: 'api.exclusions', path, error: messageOf(error) });
    }
    return known.get(portal) ?? [];
  };
}
