-- Programs that know 0031 still run; they say nothing of which differences and lapses stand.

-- Since when a difference or a lapse is no longer found; null while it is. What was said of it stays.
alter table finding_notice add column gone timestamptz;
create index finding_notice_provider on finding_notice (provider_id);
create index finding_notice_agency on finding_notice (agency);
