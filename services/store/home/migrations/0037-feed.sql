-- Programs that know 0036 still run: the database keeps this by itself.

-- In which transaction an offer got its revision. The order of the public feed of changes: an offer that indexes take
-- again without being another one (`tx` is new, `revision` is not) does not appear there anew.
alter table offer add column revised_in xid8 not null default pg_current_xact_id();
create unique index offer_feed on offer (revised_in, revision);

create or replace function offer_set_tx() returns trigger language plpgsql as $$
begin
  new.tx := pg_current_xact_id();
  if new.revision is distinct from old.revision then new.revised_in := pg_current_xact_id(); end if;
  return new;
end $$;
