-- Programs that know 0033 still run.

-- How looking for the manifest of a provider ended last. `subject`: `registry:` and its id in a register, `provider:` and
-- its id here, or `manifest:` with the id here and an address that the operator gave.
create table discovery (
  subject text collate "C" primary key,
  checked_at timestamptz not null,
  -- When to look again.
  next_at timestamptz not null,
  state text not null,
  provider_id text collate "C",
  -- The manifest that held last; it stays while later looks are in vain.
  manifest_url text,
  -- Since when and how often it was looked for in vain.
  missing jsonb,
  detail text,
  probes jsonb not null,
  findings jsonb not null
);
create index discovery_next on discovery (next_at);
create index discovery_provider on discovery (provider_id);
