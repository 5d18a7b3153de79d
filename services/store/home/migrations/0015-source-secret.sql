-- Programs that know 0014 still run; they ask without what lies here.

-- What gives access to sources, apart from them. Nothing is answered from this table.
create table source_secret (
  source_id text collate "C" primary key references source (id) on delete cascade,
  body jsonb not null
);
