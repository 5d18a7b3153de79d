-- Programs that know 0024 still run; they do not know who an operator says that a provider is.

-- An operator's decision which record of the registers a provider is (null: none of them), and until when it stood.
-- Nothing of it is ever deleted, so that what was known at a moment stays the same.
create table provider_decision (
  provider_id text collate "C" not null references provider (id) on delete cascade,
  registry_id text collate "C",
  reason text not null,
  decided_by text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  primary key (provider_id, known_from)
);
create unique index provider_decision_current on provider_decision (provider_id) where known_to is null;
