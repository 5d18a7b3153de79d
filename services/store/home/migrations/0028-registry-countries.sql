-- Programs that know 0027 still run; they read nothing of countries.

-- What registers say of countries and quality assurance systems, each version with the time from which and until which
-- we held it to be so. The id is the code, after the name of a register that is not DEQAR or shaped like it.
create table registry_country (
  id text collate "C" not null,
  known_from timestamptz not null,
  known_to timestamptz,
  hash text not null,
  body jsonb not null,
  primary key (id, known_from)
);
create unique index registry_country_current on registry_country (id) where known_to is null;
