-- Programs that know 0005 still run.

-- What the last complete reading of a source was made from, beside its bytes: where one of these moved, the source is read again.
create table source_reading (
  source_id text collate "C" primary key references source (id) on delete cascade,
  asked text not null,
  read text not null,
  -- Domains in the keys of its records; null where they are too many to name.
  domains text[]
);
