-- Programs that know 0019 still run; they leave nothing out.

-- Offers and providers that editors leave out of portals, by the name of the portal.
create table portal_exclusion (
  portal text collate "C" not null,
  kind text not null check (kind in ('offer', 'provider')),
  id text collate "C" not null,
  reason text not null,
  until date,
  said_by text not null,
  said_at timestamptz not null,
  primary key (portal, kind, id)
);
