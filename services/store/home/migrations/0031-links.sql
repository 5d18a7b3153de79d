-- Programs that know 0030 still run; they show links whether they work or not.

-- Addresses that offers lead to, and how asking for them went lately.
create table link (
  -- The address, or its hash where it is too long for an index.
  key text collate "C" primary key,
  url text not null,
  -- How many times in a row it did not work.
  failures integer not null default 0,
  -- What was answered when it last failed.
  said text,
  failing_since timestamptz,
  checked_at timestamptz,
  -- When to ask for it again. A new one waits for the next pass.
  due timestamptz not null
);
create index link_due on link (due, key);
create index link_failing on link (key) where failures > 0;

-- Which offer leads there, and from which of its elements (JSON pointer).
create table offer_link (
  offer_id text collate "C" not null,
  pointer text not null,
  key text collate "C" not null references link (key),
  primary key (offer_id, pointer)
);
create index offer_link_key on offer_link (key);
