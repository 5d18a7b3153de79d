-- Programs that know 0013 still run.

-- The parts of the last complete reading, by which they are read again from where they are kept; null where they are not known.
alter table source_reading add column parts jsonb;

-- A run that asked nobody for anything: it read again what was kept, and does not confirm what its source publishes.
alter table run add column from_store boolean not null default false;
