import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseText, TEXTS } from '../../../../../services/store/offers/erase-text.ts';
import { erasedText } from '../../../../../services/vocab/erased-text.ts';
import { openTestStore } from '../../../../helpers/store.ts';

/** Columns that no person is erased from, by why not. `*` stands for all columns of a table. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'identifiers, codes and addresses of ours': [
    ...[
      'blob.id',
      'erased_key.hash',
      'erased_text.sealed',
      'erasure.kind',
      'error_answer.report',
      'error_answer.state',
    ],
    ...[
      'error_report.id',
      'finding.run_id',
      'finding.code',
      'finding.severity',
      'finding_notice.key',
      'lease.*',
      'meta.*',
    ],
    ...['finding_notice.offer_id', 'finding_notice.provider_id', 'migration.*', 'search_build.*', 'cursor.*'],
    ...[
      'verdict_day.*',
      'widget_file.*',
      'offer_link.*',
      'link.key',
      'offer_instance.*',
      'offer_key.*',
      'origin_absence.*',
    ],
    ...[
      'run.id',
      'run.holder',
      'alliance.id',
      'alliance.provider_id',
      'alliance_key.*',
      'alliance_member.alliance_id',
      'alliance_member.provider_id',
      'alliance_member.registry_id',
      'alliance_member.said_by',
      'alliance_statement.speaker',
      'run.source_id',
      'run.outcome',
      'run.reason',
      'run.snapshot',
      'run.counts',
      'run.millis',
      'blob_chunk.*',
    ],
    ...['reply.finding', 'reply.party', 'reply.who', 'reply.state', 'declaration.id', 'portal_exclusion.portal'],
    ...['portal_exclusion.kind', 'portal_exclusion.id', 'source_decision.source_id', 'source_decision.kind'],
    ...['provider_decision.provider_id', 'provider_decision.registry_id', 'discovery.subject', 'discovery.state'],
    ...['shape_report.source_id', 'shape_report.snapshot', 'shape_report.shapes'],
    ...[
      'authority.subject',
      'provider_out.*',
      'discovery.provider_id',
      'source_attempt.*',
      'source_guard.*',
      'source_reading.*',
      'source_secret.*',
    ],
  ],
  addresses: ['link.url', 'discovery.manifest_url', 'declaration.url'],
  'contents of offers, which are exchanged as a whole, and what is made from them': [
    ...['offer_content.*', 'content_party.*', 'offer_title.*', 'offer.*', 'offer_origin.*', 'offer_version.*'],
    'verdict_change.*',
  ],
  'names of providers, sources and registers': [
    ...['provider.*', 'provider_domain.*', 'provider_identifier.*', 'provider_version.*', 'source.*', 'registry.*'],
    ...[
      'registry_agency.*',
      'registry_country.*',
      'registry_identifier.*',
      'registry_provider.*',
      'registry_relation.*',
    ],
    ...['registry_report.*', 'registry_report_provider.*', 'registry_sync.*', 'registry_read.source'],
    ...['registry_read.registry', 'registry_read.state', 'registry_read.reason', 'registry_read.snapshot'],
    'registry_read.changes',
  ],
  'published vocabularies and places': [
    'concept.*',
    'concept_*',
    'skill.*',
    'vocabulary.*',
    'vocabulary_fill.*',
    'place.*',
  ],
};
/** Tables of search engines follow the store. */
const OF_INDEXES = /^search_(?!build$)/;

let store: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it('Every column with texts is one that people are erased from, or says why not', async () => {
  const columns = await store.db.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and (data_type in ('text', 'json', 'jsonb') or data_type = 'ARRAY')`,
  );
  const kept = Object.values(KEPT).flat();
  const isKept = (table: string, column: string) =>
    kept.some(
      (one) =>
        one === `${table}.${column}` ||
        one === `${table}.*` ||
        (one.endsWith('_*') && table.startsWith(one.slice(0, -1))),
    );
  const undecided = columns
    .filter(({ table, column }) => !OF_INDEXES.test(table) && !TEXTS[table]?.includes(column) && !isKept(table, column))
    .map(({ table, column }) => `${table}.${column}`);
  expect(undecided).toEqual([]);
  const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  const gone = Object.entries(TEXTS).flatMap(([table, names]) => names.map((name) => `${table}.${name}`));
  expect(gone.filter((name) => !known.has(name))).toEqual([]);
});

it('What readers, providers and agencies wrote, and the names of who decided, are reached', async () => {
  const { db } = store;
  const said = 'Ilse Waldmann says: it is hers';
  const at = '2026-11-24T09:00:00.000Z';
  await db.query(`insert into error_report (id, page, words, reported_at) values ('e1', '/offers/o1', $1, $2)`, [
    said,
    at,
  ]);
  await db.query(
    `insert into error_answer (report, state, answer, answered_by, at) values ('e1', 'answered', $1, 'Ilse Waldmann', $2)`,
    [said, at],
  );
  await db.query(`insert into finding_notice (key, since, says, known_from) values ('lapse:1', '2026-11-24', $1, $2)`, [
    said,
    at,
  ]);
  await db.query(
    `insert into reply (finding, party, who, statement, state, decided_by, why, known_from)
     values ('lapse:1', 'provider', 'p1', $1, 'upheld', 'Ilse Waldmann', $1, $2)`,
    [said, at],
  );
  await db.query(`insert into erasure (kind, reason, erased_by, at) values ('text', $1, 'Ilse Waldmann', $2)`, [
    said,
    at,
  ]);
  const erased = erasedText(['ilse waldmann']);
  if (erased === null) throw new Error('nothing to find');
  expect(await eraseText(db, erased, null)).toMatchObject({ rows: 5 });
  expect(await eraseText(db, erased, at)).toMatchObject({ rows: 5 });
  const words = await db.query<Record<string, string>>(
    `select words, answer, answered_by, statement, decided_by, why, says, erasure.reason, erased_by
     from error_report, error_answer, reply, finding_notice, erasure`,
  );
  const [row = {}] = words;
  expect(new Set(Object.values(row))).toEqual(new Set(['[…] says: it is hers', '[…]']));
});
