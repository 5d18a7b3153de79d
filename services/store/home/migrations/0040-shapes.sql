-- Programs that know 0039 still run; they say nothing of shapes.

-- What shapes (SHACL) say of the last complete reading of a source. Each is replaced as a whole by the next one.
create table shape_report (
  source_id text collate "C" primary key references source (id) on delete cascade,
  -- The snapshot that was held against them, and a name for the shapes, which changes with what they ask for.
  snapshot text collate "C" not null,
  shapes text collate "C" not null,
  at timestamptz not null,
  body jsonb not null
);
