-- Programs that know 0041 still run: they know of no alliances, and what is said of them stays.

-- Alliances of institutions. An id is made once; the keys are identifiers, addresses and, where nothing else is known, a
-- name. One that nobody states any more is kept with `current` false, so that it comes back under its id.
create table alliance (
  id text collate "C" primary key,
  body jsonb not null,
  -- Our provider that is this alliance, where it publishes itself.
  provider_id text collate "C",
  current boolean not null default true
);
create table alliance_key (
  key text collate "C" primary key,
  alliance_id text collate "C" not null references alliance (id) on delete cascade
);

-- Members, and who states each membership. `n` is their order.
create table alliance_member (
  alliance_id text collate "C" not null references alliance (id) on delete cascade,
  n integer not null,
  provider_id text collate "C",
  registry_id text collate "C",
  name jsonb not null,
  said_by text[] not null,
  confirmed boolean not null,
  primary key (alliance_id, n)
);
create index alliance_member_provider on alliance_member (provider_id) where provider_id is not null;

-- What is said of alliances beside the register: by the source whose id is the speaker, or by the operator.
create table alliance_statement (
  n bigint generated always as identity primary key,
  speaker text collate "C" not null,
  body jsonb not null
);
create index alliance_statement_speaker on alliance_statement (speaker, n);
