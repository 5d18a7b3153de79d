-- An offer that is withdrawn keeps its row as a tombstone, and every version keeps whether it was one.

alter table offer add column withdrawn_at timestamptz, add column withdrawn_reason text collate "C";
alter table offer_version add column withdrawn_at timestamptz, add column withdrawn_reason text collate "C";
create index offer_in_grace on offer (not_seen_since, id) where not_seen_since is not null and withdrawn_at is null;

-- What a source waits for: somebody's approval, or certainty that it is gone.
create table source_guard (
  source_id text collate "C" primary key references source (id) on delete cascade,
  -- Since when its runs are held, and how many offers the last one lacked.
  held_since timestamptz,
  held_lacks integer,
  -- How many of these a person lets go of.
  approved integer,
  -- When it was first found gone, and how often since. A manifest that no longer names it counts, too.
  gone_since timestamptz,
  gone_checks integer not null default 0,
  left_at timestamptz
);

-- Who let go of offers, or took a source out, and why. Rows are only added.
create table source_decision (
  n bigint generated always as identity primary key,
  source_id text collate "C" not null,
  kind text not null check (kind in ('approved', 'removed', 'retired')),
  offers integer not null,
  reason text,
  decided_by text not null,
  at timestamptz not null
);
create index source_decision_source on source_decision (source_id, n);
