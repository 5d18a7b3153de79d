import { z } from 'zod';
import type { FindingMessages, Messages } from '../../messages/words.ts';
import { FindingGroup } from '../../services/model/check-report.ts';
import { mendFirst } from '../../services/model/mending.ts';
import { ShownShapes } from '../../services/model/shapes-report.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { offersOfSource } from '../../services/store/sources/finding-kinds.ts';
import { lastReadRun } from '../../services/store/sources/runs.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { ShownFinding } from '../presenters/finding.ts';
import { findingGroups } from '../presenters/finding-groups.ts';
import { publicAddress } from '../presenters/source.ts';
import type { FindingRow } from './findings-csv.ts';
import type { SarifRun } from './findings-sarif.ts';
import { deadLinkFindings, shownFindings } from './shown-findings.ts';
import { shownShapes } from './shown-shapes.ts';

/** At most so many sources of a provider are looked at, and so many findings listed. */
const MOST_SOURCES = 50;
const MOST_FINDINGS = 5_000;

/** What a provider has to mend in all its sources. */
export const ProviderFindings = z.object({
  provider: z.string(),
  lang: z.string(),
  total: z.int(),
  leftOut: z.int(),
  mendFirst: z.array(FindingGroup),
  groups: z.array(FindingGroup),
  sources: z.array(
    z.object({ id: z.string(), name: z.string().nullable(), run: z.string(), readAt: z.string(), findings: z.int() }),
  ),
  findings: z.array(ShownFinding.extend({ source: z.string(), run: z.string() })),
  shapes: z.array(ShownShapes.extend({ source: z.string() })),
});
export type ProviderFindings = Readonly<z.infer<typeof ProviderFindings>>;

/** The same as it is answered, and for SARIF one log for each source. */
export interface ProviderFeedback {
  readonly answer: ProviderFindings;
  readonly logs: readonly SarifRun[];
}

/**
 * The findings of the last reading of each source of a provider, and the links of its offers that are dead. What was
 * retired is not in it. Groups and order are of what is listed. `words` is the reader's language: what shapes say is
 * beside our own findings, and is in no order with them.
 */
export async function providerFindings(
  provider: string,
  messages: FindingMessages,
  words: Messages,
  q: Queryable,
): Promise<ProviderFeedback> {
  const rows: FindingRow[] = [];
  const sources: ProviderFindings['sources'] = [];
  const logs: SarifRun[] = [];
  const shapes: ProviderFindings['shapes'] = [];
  let [total, offers] = [0, 0];
  for (const source of await listSources(q, { providerId: provider, size: MOST_SOURCES })) {
    if (source.retiredAt !== null) continue;
    const run = await lastReadRun(q, source.id);
    if (run === null) continue;
    const found = [
      ...(await shownFindings(run.id, source, q, messages)),
      ...(await deadLinkFindings(source, q, messages)),
    ];
    const listed = found.slice(0, MOST_FINDINGS - rows.length);
    total += found.length;
    offers += await offersOfSource(q, source.id);
    rows.push(...listed.map((one) => ({ source: source.id, run: run.id, ...one })));
    const { id, name } = source;
    sources.push({ id, name, run: run.id, readAt: run.startedAt, findings: found.length });
    const fits = await shownShapes(source, q, words);
    if (fits !== null) shapes.push({ source: id, ...fits });
    logs.push({ source: id, run: run.id, address: publicAddress(source.path), findings: listed, shapes: fits });
  }
  const groups = [...findingGroups(rows, offers)];
  const lang = messages.language.code;
  const leftOut = total - rows.length;
  const shown = { provider, lang, total, leftOut, mendFirst: [...mendFirst(groups)], groups, sources };
  return { answer: { ...shown, findings: rows, shapes }, logs };
}
