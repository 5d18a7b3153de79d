-- Programs that know 0011 still run: they read and write `skill` only, which goes once none of them is left.

-- What an installation knows of skills and other concepts. A vocabulary is filled under a new number while the former
-- one is read, and moving `fill` swaps them. `hash` is of the content alone: equal contents are not filled again.
create table vocabulary (
  id text collate "C" primary key,
  -- As its publisher calls it.
  version text,
  hash text not null,
  fill integer not null,
  concepts integer not null,
  languages text[] not null,
  at timestamptz not null default now()
);

-- Every filling that has rows below: the one that serves, the one under way, and what one that was killed left behind.
create table vocabulary_fill (
  n integer generated always as identity primary key,
  vocabulary text collate "C" not null
);
create index vocabulary_fill_vocabulary on vocabulary_fill (vocabulary);

-- Concepts are numbered within a filling. What is only named as broader is a concept without labels.
create table concept (
  fill integer not null,
  n integer not null,
  uri text collate "C" not null,
  primary key (fill, n)
);
create unique index concept_uri on concept (fill, uri);

create table concept_label (
  fill integer not null,
  concept integer not null,
  language text collate "C" not null,
  text text not null,
  primary key (fill, concept, language)
);

-- What stands directly above a concept.
create table concept_broader (
  fill integer not null,
  concept integer not null,
  broader integer not null,
  primary key (fill, concept, broader)
);

-- Everything above a concept, however far up.
create table concept_closure (
  fill integer not null,
  concept integer not null,
  ancestor integer not null,
  primary key (fill, concept, ancestor)
);

-- The hash of what `skill` holds: those programs work it out where it is not kept.
delete from meta where key = 'vocabulary';
