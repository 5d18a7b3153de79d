-- Programs that know 0001 still run.

-- Builds of the store's own search engine. Each build has tables of its own (document_<id> and what belongs to it), made and dropped by the engine:
-- their shape belongs to the version of the build and not to the schema.
create table search_build (
  id integer generated always as identity primary key,
  version text not null,
  published boolean not null default false,
  -- Moves when what was written becomes findable: answers that were computed before are out of date.
  generation bigint not null default 0,
  -- Rows written since the tables were last analysed.
  written integer not null default 0,
  created_at timestamptz not null default now()
);

create unique index search_build_published on search_build (published) where published;
