-- Programs that know 0005 still run.

-- What changed since a read, without going through everything that did not.
create index registry_provider_from on registry_provider (known_from);
create index registry_provider_to on registry_provider (known_to) where known_to is not null;
create index registry_report_from on registry_report (known_from);
create index registry_report_to on registry_report (known_to) where known_to is not null;
