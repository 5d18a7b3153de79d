-- Programs that know 0038 still run: what they write is told by its provider, and nobody is taken out.

-- Of which sources, or of which publishers' sources, an operator says that they are authoritative: they publish offers of
-- whichever provider they name. Rows are only added; the newest about a subject holds.
create table authority (
  n bigint generated always as identity primary key,
  -- The id of a source, or of a provider whose sources are all meant. What is said of a source goes first.
  subject text collate "C" not null,
  authoritative boolean not null,
  reason text,
  decided_by text not null,
  at timestamptz not null
);
create index authority_subject on authority (subject, n desc);

-- Who tells of an offer: its provider's own source, an authoritative one, or an alliance's of which the provider is a
-- member. `provider_id` is the provider that is named.
alter table offer_origin add column told_by text not null default 'provider'
  check (told_by in ('provider', 'authoritative', 'alliance'));
create index offer_origin_told on offer_origin (provider_id, source_id) where told_by <> 'provider' and not_seen_since is null;

-- Providers that do not want to be listed, or that an operator took out: nobody tells of their offers.
create table provider_out (
  provider_id text collate "C" primary key references provider (id) on delete cascade,
  why text not null check (why in ('opt-out', 'removed')),
  since timestamptz not null
);
