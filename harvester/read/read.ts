import { stat } from 'node:fs/promises';
import { AppError } from '../../services/errors.ts';
import { contentHash } from '../../services/model/content-hash.ts';
import { dayOf } from '../../services/model/day.ts';
import { type Finding, found } from '../../services/model/finding.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import { keyName } from '../../services/store/offers/offer-keys.ts';
import type { Dialect } from '../dialect.ts';
import type { OfferDraft } from '../draft.ts';
import type { FormatRead, Lacks } from '../formats/format.ts';
import { formatOf } from '../formats/formats.ts';
import { createMemberships, type Memberships, statedAlliance } from '../normalise/alliance.ts';
import { isAlias } from '../normalise/keys.ts';
import { normalise } from '../normalise/normalise.ts';
import { createPartyReader } from '../normalise/party.ts';
import { createRecordFindings, type RecordFindings } from '../normalise/record-findings.ts';
import { createRunFindings, type RunFindings } from './findings.ts';
import { withoutWays } from './leave-contacts.ts';
import { leavingOut } from './leave-out.ts';
import { ended, type ReadInput, type ReadOutcome } from './outcome.ts';
import { openSpool } from './spool.ts';

async function bytesOf({ parts }: ReadInput): Promise<number> {
  const sizes = await Promise.all(parts.map(async ({ path }) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Alliances whose students may take part. Nothing is said of who belongs to them. */
function nameAlliances({ audience, instances }: OfferDraft, memberships: Memberships, report: RecordFindings): void {
  for (const name of [audience, ...instances.map((one) => one.audience)].flatMap(({ alliances = [] }) => alliances)) {
    const draft = { iri: null, name: [{ text: name, language: null }], identifiers: [], website: null };
    const alliance = statedAlliance(draft, 'learnerGroup', report);
    if (alliance !== null) memberships.add(alliance, null);
  }
}

async function stage(
  input: ReadInput,
  { records, furtherPage, bytes, alliances }: Extract<FormatRead, { state: 'records' }>,
  dialect: Dialect,
  all: RunFindings,
): Promise<ReadOutcome> {
  const leaving = leavingOut(input.erased);
  const findings: RunFindings = { ...all, add: (finding) => all.add(leaving.finding(finding)) };
  const addAll = (list: readonly Finding[]) => {
    for (const finding of list) findings.add(finding);
  };
  const memberships = createMemberships();
  const parties = createPartyReader(input.provider, (report) => addAll(report.findings), dialect, memberships);
  const told = createRecordFindings(null, dialect);
  // What is wrong with an organisation is told where an offer names it.
  const members = createPartyReader(input.provider, () => {}, dialect, memberships);
  for (const member of alliances?.members ?? []) members(member, 'publisher');
  for (const named of alliances?.named ?? []) {
    const alliance = statedAlliance(named, 'publisher/alliance', told);
    if (alliance !== null) memberships.add(alliance, null);
  }
  const context = {
    ...{ providerId: input.provider.id, sourceId: input.source.id, parties, manifestLicence: input.source.licence },
    dialect,
    toldFor: input.source.toldFor ?? null,
    today: input.today ?? dayOf(new Date()),
  };
  const seen = new Set<string>();
  let [read, rejected, quarantined, erased, unlicensed] = [0, 0, 0, 0, 0];
  const spool = await openSpool(input.spool, bytes ?? (await bytesOf(input)));
  try {
    for (const record of records) {
      read++;
      const result = record.state === 'draft' ? normalise(record.draft, context) : record;
      if (record.state === 'draft') nameAlliances(record.draft, memberships, told);
      if (result.state !== 'offer') {
        addAll(result.findings);
        if (result.state === 'kept-out') quarantined++;
        else rejected++;
        continue;
      }
      const discreet = withoutWays(result.content);
      if (discreet === null || discreet.less)
        findings.add(found('personal-data-left-out', { subject: result.content.iri ?? result.keys[0]?.key ?? null }));
      if (discreet === null) {
        rejected++;
        continue;
      }
      const left = leaving.content(discreet.content, result.keys);
      if (left === null || left.less) {
        erased++;
        findings.add(found('personal-data-left-out', { subject: left?.content.iri ?? null }));
      }
      if (left === null) {
        quarantined++;
        continue;
      }
      addAll(result.findings);
      const { content } = left;
      const { publisherStated, outcomeOrder, named } = result;
      const subject = content.iri ?? result.keys[0]?.key ?? null;
      const spellings = result.keys.filter((key, index) => isAlias(key) || (index === 0 && /^https?:/.test(key.key)));
      if (spellings.some((key) => seen.has(keyName(key)))) {
        rejected++;
        findings.add(found('other-spelling-repeated', { subject, value: subject }));
        continue;
      }
      const keys = result.keys.filter((key) => {
        const name = keyName(key);
        if (!seen.has(name)) return seen.add(name);
        findings.add(found('identifier-repeated', { subject, path: dialect.path('identifier'), value: key.key }));
        return false;
      });
      if (keys.length === 0) {
        rejected++;
        findings.add(found('no-identifier', { subject }));
      } else if (
        !(await spool.write({
          ...{ content, hash: contentHash(content, outcomeOrder), keys, publisherStated, subject },
          ...(named === null ? {} : { named }),
          ...(record.state === 'draft' && record.draft.withdrawn !== null ? { withdrawn: true as const } : {}),
        }))
      ) {
        rejected++;
        findings.add(found('record-too-large', { subject }));
      } else if (content.rights.basis === 'none') {
        unlicensed++;
      }
    }
  } finally {
    await spool.close();
  }
  // Once for all: the manifest's entry can say it for every record.
  if (unlicensed > 0) findings.add(found('no-licence', { facts: { offers: unlicensed, read } }));
  const { page, why, detail }: Pick<Lacks, 'why' | 'detail'> & { readonly page: string | null } = input.lacks ?? {
    page: furtherPage,
    why: 'elsewhere',
    detail: '',
  };
  // Where something is lacking, nobody can say that there is no offer.
  if (read === 0 && page === null) return ended('unreadable', found('no-offers'), findings);
  if (page !== null) {
    // A page that arrived and could not be read is the one after those that were.
    const arrived = input.lacks ? -1 : input.parts.findIndex(({ url, name }) => (url ?? name) === page);
    const pages = arrived > 0 ? arrived : input.parts.length;
    findings.add(found('more-pages', { value: shownAddress(page), facts: { read: pages, why, detail } }));
  }
  const lacks =
    page === null
      ? {}
      : { lacks: { reason: 'more-pages', detail: `${shownAddress(page)} ${detail}`.trim().slice(0, 500), page } };
  return {
    state: 'complete',
    counts: { read, rejected, quarantined },
    findings: findings.list(),
    ...lacks,
    ...(erased > 0 ? { erased } : {}),
    ...(memberships.list().length > 0 ? { alliances: memberships.list() } : {}),
  };
}

/**
 * Reads a publication in the format of its source, and stages its offers one by one. Bad input is an outcome or a
 * finding and no exception. Only a full disk or a vanished file throws.
 */
export async function readSnapshot(input: ReadInput): Promise<ReadOutcome> {
  const findings = createRunFindings();
  const format = formatOf(input.source.type);
  if (format === null) throw new AppError('unsupported-type', `No format reads sources of type “${input.source.type}”`);
  const read = await format.read(input, findings);
  return read.state === 'records' ? stage(input, read, format.dialect, findings) : read;
}
