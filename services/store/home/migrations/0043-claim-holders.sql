-- Programs that know 0042 still run.

-- Which process began a run, as it names itself.
alter table run add column holder text collate "C";
