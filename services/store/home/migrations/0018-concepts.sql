-- Programs that know 0017 still run.

-- What a concept is (skill, knowledge, skill-group, occupation, isco-group), where its publisher says so.
alter table concept add column kind text collate "C";
-- Other labels than the preferred ones: an object from languages to lists of texts.
alter table concept add column alternatives jsonb not null default '{}';
-- Skills of an occupation, as numbers of the same filling.
alter table concept add column essential integer[] not null default '{}';
alter table concept add column optional integer[] not null default '{}';
-- True for what a former content had and this one has no more.
alter table concept add column retired boolean not null default false;
-- What took its place, and whether its publisher states so or we derived it from a label.
alter table concept add column successor text collate "C";
alter table concept add column successor_basis text collate "C";
-- Of what documents of an index hold of a concept: its labels and what stands above it.
alter table concept add column digest text;
create index concept_retired on concept (fill) where retired;

-- A hash of the content as it was given, without retired concepts: the same content is not filled again.
alter table vocabulary add column given text;

-- By which filling documents that name a concept last became different. Only fillings that served count.
create table concept_change (
  vocabulary text collate "C" not null,
  fill integer not null,
  uri text collate "C" not null,
  primary key (vocabulary, fill, uri)
);
create index concept_change_uri on concept_change (vocabulary, uri);
