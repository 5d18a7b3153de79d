-- Programs that know 0040 still run: they take leases, which are honoured, and end runs that nobody holds.

-- Until when the process that began a run holds its source; null where it does not, and once the run has ended.
alter table run add column held_until timestamptz;
-- Of a source one run is under way. Of several that were never ended, those before the last are ended now.
update run set ended_at = now(), outcome = 'failed', reason = 'interrupted' where ended_at is null
  and exists (select from run as later where later.source_id = run.source_id and later.ended_at is null and later.n > run.n);
create unique index run_under_way on run (source_id) where ended_at is null;

-- Up to which run the columns of a source tell. Later runs found it as it was, and say so by themselves.
alter table source add column told_to bigint not null default 0;
update source set told_to = coalesce((select max(n) from run where run.source_id = source.id), 0);
