-- Programs that know 0010 still run: what they write meanwhile has no version, and no absence is noted.

-- What was known of a provider, and from when on. What was known before this migration is known from the moment of it.
create table provider_version (
  provider_id text collate "C" not null references provider (id) on delete cascade,
  known_from timestamptz not null,
  body jsonb not null,
  primary key (provider_id, known_from)
);
insert into provider_version (provider_id, known_from, body) select id, now(), body from provider;

-- From when until when a source no longer had an offer. `until` is null while it lasts.
create table origin_absence (
  offer_id text collate "C" not null,
  source_id text collate "C" not null,
  since timestamptz not null,
  until timestamptz,
  primary key (offer_id, source_id, since)
);
create index origin_absence_open on origin_absence (source_id, offer_id) where until is null;
insert into origin_absence (offer_id, source_id, since)
  select offer_id, source_id, not_seen_since from offer_origin where not_seen_since is not null;
