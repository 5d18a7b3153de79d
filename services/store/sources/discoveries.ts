import { z } from 'zod';
import { Finding } from '../../model/finding.ts';
import { DISCOVERY_STATES, Probe } from '../../model/probe.ts';
import { Vanishing } from '../../model/vanishing.ts';
import type { Queryable } from '../home/db.ts';
import { instantOf } from '../home/instant.ts';
import { toJson } from '../home/json.ts';

/** How looking for the manifest of somebody ended last. Of each subject the latest is kept. */
export const Discovery = z.object({
  /** `registry:` and an id in a register, `provider:` and an id here, or `manifest:`, an id here, and an address. */
  subject: z.string(),
  checkedAt: z.string(),
  nextAt: z.string(),
  state: z.enum(DISCOVERY_STATES),
  /** Our provider. Null while none of its sources was taken. */
  providerId: z.string().nullable(),
  /** The manifest that held last, also where a later look was in vain. */
  manifestUrl: z.string().nullable(),
  missing: Vanishing.nullable(),
  /** Why what was found was not taken, or what was known before still stands. */
  detail: z.string().nullable(),
  probes: z.array(Probe),
  findings: z.array(Finding),
});
export type Discovery = Readonly<z.infer<typeof Discovery>>;

interface Row {
  readonly [column: string]: unknown;
  readonly checked_at: string;
  readonly next_at: string;
}

function discoveryFrom(row: Row): Discovery {
  return Discovery.parse({
    ...row,
    checkedAt: instantOf(row.checked_at),
    nextAt: instantOf(row.next_at),
    providerId: row.provider_id,
    manifestUrl: row.manifest_url,
  });
}

/** The latest look for one subject. Null where nobody looked. */
export async function readDiscovery(q: Queryable, subject: string): Promise<Discovery | null> {
  const [row] = await q.query<Row>('select * from discovery where subject = $1', [subject]);
  return row ? discoveryFrom(row) : null;
}

/** Keeps a look in place of the one before. */
export async function saveDiscovery(q: Queryable, look: Discovery): Promise<void> {
  const { subject, checkedAt, nextAt, state, providerId, manifestUrl, missing, detail, probes, findings } = look;
  await q.query(
    `insert into discovery (subject, checked_at, next_at, state, provider_id, manifest_url, missing, detail, probes, findings)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb, $10::jsonb)
     on conflict (subject) do update set checked_at = excluded.checked_at, next_at = excluded.next_at, state = excluded.state,
       provider_id = excluded.provider_id, manifest_url = excluded.manifest_url, missing = excluded.missing,
       detail = excluded.detail, probes = excluded.probes, findings = excluded.findings`,
    [
      ...[subject, checkedAt, nextAt, state, providerId, manifestUrl],
      ...[missing === null ? null : toJson(missing), detail, toJson(probes), toJson(findings)],
    ],
  );
}

/**
 * The subjects to look for at `now`, at most `size`, those first that nobody looked for, then those that wait longest:
 * open institutions of the registers that have a website or a SCHAC domain, our own providers that no register has, and
 * web addresses of manifests that an operator gave.
 */
export async function dueSubjects(q: Queryable, now: string, size: number): Promise<readonly string[]> {
  const rows = await q.query<{ subject: string }>(
    `select subject from (
       select 'registry:' || id as subject from registry_provider
        where known_to is null and body->>'closedOn' is null
          and (body->>'website' is not null or body->'identifiers' @> '[{"scheme":"schac"}]')
       union all
       select 'provider:' || id from provider
        where body->'registryIds' = '[]' and body->'identifiers' @> '[{"scheme":"schac"}]'
       union all
       select distinct 'manifest:' || provider_id || ' ' || (body->>'manifestUrl') from source
        where retired_at is null and body->>'manifestUrl' ~* '^https?:'
          and not exists (select 1 from discovery d where d.provider_id = source.provider_id
            and d.manifest_url = source.body->>'manifestUrl' and d.subject !~ '^manifest:')
     ) as known left join discovery using (subject)
     where next_at is null or next_at <= $1
     order by next_at nulls first, subject limit $2`,
    [now, size],
  );
  return rows.map(({ subject }) => subject);
}
