import { stat } from 'node:fs/promises';
import { dayOf } from '../../../services/model/day.ts';
import { found } from '../../../services/model/finding.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput, type ReadPart } from '../../read/outcome.ts';
import type { FormatRead, RecordRead, ServiceFormat } from '../format.ts';
import { SCHEMA_ORG_DIALECT } from './dialect.ts';
import { gatherSite } from './gather.ts';
import { readText } from './kinds.ts';
import { MAX_DEPTH, MAX_NODES, MAX_PAGE_BYTES } from './limits.ts';
import { type Node, offersIn } from './nodes.ts';
import { addressOfOffer, readOffer } from './offer.ts';
import { readPage } from './page.ts';
import { permissionsOf, ROBOTS_PATH, TDM_PATH } from './rules.ts';
import { readSitemap } from './sitemap.ts';

const addressOf = (part: ReadPart): string => part.asked ?? part.base ?? part.url ?? '';

/** The address of a file on this machine is none that a page may be known by. */
const pageOf = (part: ReadPart): string => part.base ?? part.url ?? '';

/** How much a description of an offer says: a list of courses says less of each than its own page. */
const weight = ({ object }: Node): number => JSON.stringify(object).length;

/** What the sitemaps name and was not read, by the rules of the host. */
function tellLeftOut(
  named: ReadonlySet<string>,
  read: ReadonlySet<string>,
  rules: { readonly origin: string; readonly robots: string | null; readonly tdm: string | null },
  isWhole: boolean,
  findings: RunFindings,
): void {
  const permission = permissionsOf(rules.origin, rules.robots, rules.tdm);
  const left = { robots: 0, reserved: 0, elsewhere: 0, absent: 0 };
  let first: string | null = null;
  for (const address of named) {
    const may = permission(address);
    if (may === 'allowed' && (read.has(address) || !isWhole)) continue;
    left[may === 'allowed' ? 'absent' : may]++;
    first ??= address;
  }
  if (first !== null) findings.add(found('pages-left-out', { value: first, facts: left }));
}

function* readAll(offers: Iterable<Node>, today: string): Generator<RecordRead> {
  for (const node of offers) yield { state: 'draft', draft: readOffer(node, today) };
}

async function read(input: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const { parts } = input;
  const offers = new Map<string, Node>();
  const named = new Set<string>();
  const asked = new Set(parts.map(addressOf));
  const start = addressOf(parts[0] ?? { path: '', mediaType: null, name: '' });
  const origin = URL.canParse(start) ? new URL(start).origin : '';
  let robots: string | null = null;
  let tdm: string | null = null;
  let further: string | null = null;
  for (const part of parts) {
    const address = addressOf(part);
    const document = await readText(part.path, part.mediaType);
    if (document === null) {
      const { size } = await stat(part.path);
      const why = found('too-large', { facts: { bytes: size, most: MAX_PAGE_BYTES } });
      if (parts.length === 1) return ended('failed', why, findings);
      further ??= address;
      continue;
    }
    if (address === origin + ROBOTS_PATH) robots = document.text;
    else if (address === origin + TDM_PATH) tdm = document.text;
    else if (document.kind === 'sitemap') {
      const sitemap = readSitemap(document.text, part.url ?? address);
      for (const page of sitemap.pages) named.add(page);
      if (sitemap.broken !== null) further ??= address;
    } else {
      const page = readPage(document.text);
      const { offers: there, isWhole } = offersIn(page.blocks, pageOf(part), page.language);
      const most = `more than ${MAX_NODES} objects, or more than ${MAX_DEPTH} within each other`;
      for (const value of [...page.broken, ...(isWhole ? [] : [most])]) {
        findings.add(found('json-ld-broken', { subject: pageOf(part), value }));
        // Nobody can tell whether it held an offer, so none counts as gone.
        further ??= address;
      }
      for (const node of there) {
        const key = addressOfOffer(node);
        const known = offers.get(key);
        if (known === undefined || weight(known) < weight(node)) offers.set(key, node);
      }
    }
  }
  if (named.size > 0)
    tellLeftOut(named, asked, { origin, robots, tdm }, (input.lacks ?? null) === null && further === null, findings);
  return {
    state: 'records',
    records: readAll(offers.values(), input.today ?? dayOf(new Date())),
    furtherPage: further,
  };
}

/** Courses and programmes in the pages of a website, as JSON-LD with the words of schema.org. */
export const SCHEMA_ORG: ServiceFormat = {
  mapping: 'schema-org@1',
  dialect: SCHEMA_ORG_DIALECT,
  accept: 'text/html, application/xhtml+xml;q=0.9, application/ld+json;q=0.9, application/xml;q=0.9, */*;q=0.1',
  // It has no place for the way of assessment, and none for accreditation of an offer.
  cannotSay: ['assessment', 'qualityAssurance'],
  gatherAll: gatherSite,
  read,
};
