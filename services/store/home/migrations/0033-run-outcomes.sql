-- Outcomes, reasons and counts of runs have one closed list of names each.

update run set outcome = 'partial' where outcome = 'incomplete';
update source set last_outcome = 'partial' where last_outcome = 'incomplete';

update run set reason = case reason
    when 'access-denied' then 'auth' when 'unsupported-auth' then 'auth' when 'refused-address' then 'private-address'
    when 'read-timeout' then 'timeout' when 'broke-off' then 'truncated' else 'unexpected' end
  where reason is not null and reason not in ('gone', 'invalid-url', 'no-contact', 'unknown-host', 'redirect', 'http-status',
    'timeout', 'network', 'too-large', 'too-many-statements', 'unreadable', 'unsupported-type', 'crashed', 'read-failed',
    'more-pages', 'disk-full', 'interrupted', 'unexpected', 'nothing-published', 'mostly-kept-out');

-- Former runs counted new offers among the changed ones. How many these were was not kept, so they stay there.
update run set counts = (counts - 'keptOut') || jsonb_build_object('quarantined', coalesce(counts->'keptOut', '0'::jsonb),
    'added', 0, 'withdrawn', 0);

alter table run add constraint run_outcome check (outcome in ('complete', 'unchanged', 'partial', 'failed', 'held'));
alter table source add constraint source_outcome check (last_outcome in ('complete', 'unchanged', 'partial', 'failed', 'held'));
