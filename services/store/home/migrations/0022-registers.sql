-- Programs that know 0021 still run; they read no second register.

-- The registers whose facts lie here. Facts say by their ids which register they are of (services/model/register-key.ts):
-- reports and agencies by the range of their number, which begins at `slot`, and providers by the name before a colon.
create table registry (
  name text collate "C" primary key,
  slot integer not null unique,
  title jsonb not null default '{}',
  url text
);
insert into registry (name, slot) select registry, 0 from registry_sync order by n desc limit 1;
