-- Programs that know 0020 still run; of the widget they serve their own files only.

-- Files of the widget that programs on this store have served, by their lasting names. Pages of others name them with
-- their digest, so they are served after the program that they came with has gone. `release`: the name without its end.
create table widget_file (
  name text collate "C" primary key,
  release text collate "C" not null,
  body text not null,
  -- When a program that has this file last started.
  served_at timestamptz not null
);
