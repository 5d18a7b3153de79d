import { basename } from 'node:path';
import { countryLookup } from '../../api/country-lookup.ts';
import { type ShownFinding, showFinding } from '../../api/presenters/finding.ts';
import { findingGroups } from '../../api/presenters/finding-groups.ts';
import { showShapes } from '../../api/presenters/shapes.ts';
import { publicAddress } from '../../api/presenters/source.ts';
import { presentHit } from '../../api/presenters/summary.ts';
import { cannotSay } from '../../harvester/formats/formats.ts';
import type { Check, CheckDeps, CheckedRun } from '../../harvester/passes/check.ts';
import { documentsOf } from '../../indexer/documents.ts';
import type { FindingMessages, Messages } from '../../messages/words.ts';
import type { CheckReport } from '../../services/model/check-report.ts';
import { identifierKey } from '../../services/model/identifier.ts';
import { inMendingOrder, mendFirst } from '../../services/model/mending.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';
import type { ShownShapes } from '../../services/model/shapes-report.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import { type ChangeCursor, readChanges, recordsOf } from '../../services/store/offers/offer-reading.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { CheckTotals } from './totals.ts';

/** How many offers are shown as they would appear, and at most how many of the runs of each. */
const OFFERS_SHOWN = 3;
const RUNS_SHOWN = 3;
/** How many offers are read at once. */
const BATCH = 200;

/** What a report is worded with. */
export interface ReportWords {
  readonly messages: Messages;
  readonly findings: FindingMessages;
  /** The beginning of our addresses. */
  readonly publicUrl: string;
}

/** A file by its name alone, because a report is passed on; an address as it is. */
const fileName = (address: string): string => (/^https?:/i.test(address) ? address : basename(address));

function preview({ hit }: OfferDocument, { messages, publicUrl }: ReportWords): OfferSummary {
  const matching = hit.instances.slice(0, RUNS_SHOWN).map(({ id: instance }) => instance);
  const joined = {
    publicUrl,
    checkedAt: null,
    confirmations: new Map(),
    labels: new Map(),
    countries: countryLookup(new Map()),
    deadLinks: new Map(),
  };
  return presentHit({ id: hit.id, hit, matching }, joined, messages);
}

/** The findings of a run as they may be passed on. */
export function findingsOf({ source, findings }: CheckedRun, words: ReportWords): readonly ShownFinding[] {
  return findings.map((one) => showFinding(one, { messages: words.findings, address: source.path }));
}

/** What shapes say of a source, as it may be passed on. */
export function shapesOf({ source, findings, shapes }: CheckedRun, { messages }: ReportWords): ShownShapes | null {
  return shapes === null ? null : showShapes(shapes, { messages, own: findings, address: source.path });
}

/** Words what a check came to, and counts what its offers state. Reads the store that the check wrote to. */
export async function reportOf(check: Check, deps: CheckDeps, words: ReportWords): Promise<CheckReport> {
  const { db, policy } = deps;
  const totals = new CheckTotals();
  const shown: OfferSummary[] = [];
  const judging = await openJudging(factsIn(db, null), policy);
  const concepts = async () => new Map();
  let cursor: ChangeCursor | null = null;
  for (;;) {
    const read: Awaited<ReturnType<typeof readChanges<ChangeCursor | null>>> = await readChanges(db, cursor, BATCH);
    if (read.changes.length === 0) break;
    cursor = read.cursor;
    for (const document of await documentsOf(recordsOf(read.changes), { judging, concepts }, { ...deps, cannotSay })) {
      totals.add(document.hit);
      if (shown.length < OFFERS_SHOWN) shown.push(preview(document, words));
    }
  }
  const manifest = findingGroups(
    check.findings.map((one) => showFinding(one, { messages: words.findings, address: '' })),
    totals.offers,
  );
  const sources = check.runs.map((checked) => {
    const { source, run } = checked;
    const { outcome, reason, detail, counts } = run;
    const { name, type, path } = source;
    const address = publicAddress(path) ?? fileName(path);
    const said = { name, type, address, outcome, reason, detail, counts };
    return {
      ...said,
      findings: findingGroups(findingsOf(checked, words), counts.read),
      shapes: shapesOf(checked, words),
    };
  });
  return {
    state: check.state,
    address: check.address === null ? null : fileName(check.address),
    detail: check.detail,
    looked: check.probes.map(({ asked, result, detail }) => ({ asked, result, detail })),
    guessed: check.guessed,
    readAs: check.identifiers.map(identifierKey),
    manifest,
    sources,
    sourcesLeftOut: check.leftOut,
    mendFirst: mendFirst(inMendingOrder([...manifest, ...sources.flatMap(({ findings }) => findings)], totals.offers)),
    offers: totals.offers,
    kinds: totals.kinds(),
    completeness: totals.elements(),
    recognition: totals.criteria(),
    preview: shown,
  };
}
