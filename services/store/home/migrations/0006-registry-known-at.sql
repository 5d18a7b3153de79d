-- Programs that know 0005 still run.

-- A read of a register is known from its completion on, which may be minutes after it began: until then answers were given without it.
alter table registry_sync add column known_at timestamptz;
update registry_sync set known_at = at where complete;
