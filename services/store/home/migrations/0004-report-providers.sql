-- Programs that know 0001 still run.

-- Which providers a report named; the primary key answers only which reports name a provider.
create index registry_report_provider_report on registry_report_provider (report_id);
