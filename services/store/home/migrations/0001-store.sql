-- The store. Ids and keys compare by bytes ("C"), so that their order is the same on every machine. Instants are timestamptz, days are date.

create table meta (
  key text primary key,
  value text not null
);
-- Tells this database from one that was restored: cursors of another epoch are refused.
insert into meta (key, value) values ('epoch', gen_random_uuid()::text);

create table provider (
  id text collate "C" primary key,
  country text collate "C",
  body jsonb not null
);

create table provider_identifier (
  key text collate "C" not null,
  provider_id text collate "C" not null references provider (id) on delete cascade,
  primary key (key, provider_id)
);
create index provider_identifier_provider on provider_identifier (provider_id);

create table provider_domain (
  domain text collate "C" not null,
  provider_id text collate "C" not null references provider (id) on delete cascade,
  primary key (domain, provider_id)
);
create index provider_domain_provider on provider_domain (provider_id);

create table source (
  id text collate "C" primary key,
  provider_id text collate "C" not null references provider (id),
  -- What the manifest says; what the last runs left stands in columns.
  body jsonb not null,
  etag text,
  last_modified text,
  snapshot text,
  mapping text,
  last_outcome text,
  last_run_at timestamptz,
  last_complete_at timestamptz,
  retired_at timestamptz,
  -- The lease: who works on this source, until when, and the number under which it may write.
  holder text,
  leased_until timestamptz,
  fence bigint not null default 0
);
create index source_provider on source (provider_id);

create table run (
  id text collate "C" primary key,
  source_id text collate "C" not null references source (id) on delete cascade,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  reason text,
  detail text,
  snapshot text,
  counts jsonb not null,
  millis jsonb not null
);
create index run_source on run (source_id, started_at desc);
-- The runs that confirm what is published.
create index run_confirming on run (source_id, ended_at desc) where outcome in ('complete', 'unchanged');

create table finding (
  n bigint generated always as identity primary key,
  run_id text collate "C" not null references run (id) on delete cascade,
  code text collate "C" not null,
  severity text not null,
  subject text,
  path text,
  value text,
  message text not null
);
create index finding_run on finding (run_id, n);

-- Normalised content, once per hash, whoever says it.
create table offer_content (
  hash text collate "C" primary key,
  body jsonb not null
);

create sequence offer_revision;

create table offer (
  id text collate "C" primary key,
  -- Of the published origin.
  provider_id text collate "C" not null,
  source_id text collate "C" not null,
  content_hash text collate "C" not null,
  mapping text not null,
  -- StoredVerdict; the columns beside it are what is counted and compared in SQL.
  verdict jsonb,
  code text collate "C",
  quality_assured boolean,
  due date,
  first_seen timestamptz not null,
  changed_at timestamptz not null,
  not_seen_since timestamptz,
  revision bigint not null,
  tx xid8 not null default pg_current_xact_id()
);
create unique index offer_reading_order on offer (tx, revision);
create index offer_due on offer (due, id) where due is not null;
create index offer_provider on offer (provider_id, id);
create index offer_source on offer (source_id, id);

-- No update can forget it: a row that kept its old transaction would be missed by every reader of changes.
create function offer_set_tx() returns trigger language plpgsql as $$
begin
  new.tx := pg_current_xact_id();
  return new;
end $$;
create trigger offer_tx before update on offer for each row execute function offer_set_tx();

-- Keys of any length: those that would not fit an index are stored as their hash.
create table offer_key (
  authority text collate "C" not null,
  key text collate "C" not null,
  offer_id text collate "C" not null,
  primary key (authority, key)
);
create index offer_key_offer on offer_key (offer_id);

create table offer_origin (
  offer_id text collate "C" not null,
  source_id text collate "C" not null,
  provider_id text collate "C" not null,
  content_hash text collate "C" not null,
  mapping text not null,
  states_publisher boolean not null,
  published boolean not null,
  first_seen timestamptz not null,
  not_seen_since timestamptz,
  primary key (offer_id, source_id)
);
create index offer_origin_source on offer_origin (source_id, offer_id) where not_seen_since is null;

-- Every revision of an offer, whole by its hashes.
create table offer_version (
  offer_id text collate "C" not null,
  revision bigint not null,
  provider_id text collate "C" not null,
  source_id text collate "C" not null,
  content_hash text collate "C" not null,
  mapping text not null,
  verdict jsonb,
  not_seen_since timestamptz,
  at timestamptz not null,
  primary key (offer_id, revision)
);

-- Ids of instances are written down once; the key is the IRI, else the identifier, else the id itself.
create table offer_instance (
  offer_id text collate "C" not null,
  id text collate "C" not null,
  key text collate "C" not null,
  primary key (offer_id, id)
);

-- Facts of a register, each version with the time from which and until which we held it to be so.
create table registry_provider (
  id text collate "C" not null,
  known_from timestamptz not null,
  known_to timestamptz,
  hash text not null,
  body jsonb not null,
  primary key (id, known_from)
);
create unique index registry_provider_current on registry_provider (id) where known_to is null;

create table registry_report (
  id integer not null,
  known_from timestamptz not null,
  known_to timestamptz,
  hash text not null,
  body jsonb not null,
  primary key (id, known_from)
);
create unique index registry_report_current on registry_report (id) where known_to is null;

create table registry_agency (
  id integer not null,
  known_from timestamptz not null,
  known_to timestamptz,
  hash text not null,
  body jsonb not null,
  primary key (id, known_from)
);
create unique index registry_agency_current on registry_agency (id) where known_to is null;

-- Look-ups only grow: they say where to look, and the versions say what was so when.
create table registry_identifier (
  key text collate "C" not null,
  registry_id text collate "C" not null,
  -- False where the provider bore it once.
  current boolean not null,
  primary key (key, registry_id)
);
create index registry_identifier_provider on registry_identifier (registry_id) where current;

create table registry_relation (
  registry_id text collate "C" not null,
  other_id text collate "C" not null,
  primary key (registry_id, other_id)
);
create index registry_relation_other on registry_relation (other_id);

create table registry_report_provider (
  registry_id text collate "C" not null,
  report_id integer not null,
  primary key (registry_id, report_id)
);

-- One row per read of a register. What an unfinished one wrote is known to nobody until a later one is complete.
create table registry_sync (
  n integer generated always as identity primary key,
  registry text not null,
  snapshot text not null,
  at timestamptz not null,
  complete boolean not null default false,
  providers integer not null,
  reports integer not null,
  agencies integer not null
);

create table skill (
  uri text collate "C" primary key,
  labels jsonb not null,
  broader text[] not null,
  -- All broader concepts, however far up.
  ancestors text[] not null default '{}'
);

-- How far each reader of changes has come.
create table cursor (
  name text collate "C" primary key,
  tx xid8 not null,
  revision bigint not null,
  at timestamptz not null
);

-- Bytes of snapshots where several machines share the database, compressed, in pieces.
create table blob (
  id text collate "C" primary key,
  bytes bigint not null,
  chunks integer not null,
  at timestamptz not null default now()
);
create table blob_chunk (
  id text collate "C" not null,
  n integer not null,
  body bytea not null,
  primary key (id, n)
);
alter table blob_chunk alter column body set storage external;
