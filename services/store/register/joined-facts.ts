import { dayOf } from '../../model/day.ts';
import { type JoinedProviders, joinProviders } from '../../model/joined-registers.ts';
import type { RegistryProvider, RegistryReport } from '../../model/registry-facts.ts';
import type { Queryable } from '../home/db.ts';
import type { ReadAt } from './registers.ts';
import { readVersions } from './registry-versions.ts';
import { withRelated } from './related.ts';

/** Providers as they stood after these reads: of these ids or of all, each institution once. */
export async function readJoined(
  q: Queryable,
  ids: readonly string[] | 'all',
  reads: readonly ReadAt[],
): Promise<JoinedProviders> {
  const listed = [];
  for (const read of reads) {
    const providers = await readVersions<RegistryProvider>(q, 'registry_provider', ids, [read]);
    listed.push({ registry: read.registry, day: dayOf(new Date(read.at)), providers });
  }
  return joinProviders(listed);
}

/** A report that names each provider by the record that stands for it. */
export function ofJoined(report: RegistryReport, same: JoinedProviders['same']): RegistryReport {
  if (same.size === 0 || !report.providers.some((id) => same.has(id))) return report;
  return { ...report, providers: [...new Set(report.providers.map((id) => same.get(id) ?? id))] };
}

/**
 * The record that stands for each of these providers after these reads, by the provider's own id. One for which no
 * other record stands is not in it, so with one register it is empty.
 */
export async function standingFor(
  q: Queryable,
  ids: readonly string[],
  reads: readonly ReadAt[],
): Promise<ReadonlyMap<string, string>> {
  if (reads.length < 2 || ids.length === 0) return new Map();
  return (await readJoined(q, await withRelated(q, ids, true), reads)).same;
}
