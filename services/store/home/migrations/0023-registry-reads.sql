-- Programs that know 0022 still run; reads of theirs are not told of here.

-- One row per attempt to read a register, whether it succeeded or not, with what it changed.
create table registry_read (
  n integer generated always as identity primary key,
  -- The address or folder that was read.
  source text not null,
  -- Null as long as it is not known which register it is.
  registry text collate "C",
  state text not null check (state in ('running', 'complete', 'held', 'failed')),
  -- Code and sentence of what went wrong.
  reason text,
  detail text,
  started_at timestamptz not null,
  ended_at timestamptz,
  snapshot text,
  -- What is different since the last complete read: numbers and ids, by kind.
  changes jsonb
);
create index registry_read_registry on registry_read (registry, n);
