-- Programs that know 0023 still run; what they judge meanwhile leaves no row of a change.

-- Each change of a verdict with its reason, written with the verdict. The history of verdicts is computed from facts
-- and never read from here.
create table verdict_change (
  n bigint generated always as identity primary key,
  offer_id text collate "C" not null,
  revision bigint not null,
  before jsonb,
  now jsonb not null,
  reason text collate "C" not null,
  reports jsonb not null,
  at timestamptz not null,
  as_of date not null
);
create index verdict_change_offer on verdict_change (offer_id, n);

-- How many offers had which code, a day at a time.
create table verdict_day (
  day date not null,
  country text collate "C" not null,
  code text collate "C" not null,
  offers integer not null,
  primary key (day, country, code)
);

-- The keys by which the awarding bodies that a content names can be found in a register. Contents without a row have
-- not been looked into yet.
create table content_party (
  hash text collate "C" primary key,
  version integer not null,
  keys text[] not null
);
create index content_party_keys on content_party using gin (keys);
create index offer_content_hash on offer (content_hash);
create index offer_origin_provider on offer_origin (provider_id) where not_seen_since is null;
