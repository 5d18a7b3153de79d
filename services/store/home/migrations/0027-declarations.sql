-- Programs that know 0026 still run; they do not know what agencies declare of their activities.

-- An agency's declaration on one of its activities: whether its reviews look at provision that leads to
-- micro-credentials, for reports from `valid_from` on. `agency`: its key among all registers. A further one of the same
-- day takes the place of the former; nothing of it is ever deleted, so that what was known at a moment stays the same.
create table declaration (
  id text collate "C" primary key,
  agency integer not null,
  activity integer not null,
  includes boolean not null,
  valid_from date not null,
  url text not null,
  -- The administrator who entered it, and from what (a signed mail); both null where the agency's own token did.
  entered_by text,
  basis text,
  known_from timestamptz not null,
  known_to timestamptz,
  -- Why it ended: a later one took its place (false), or it was withdrawn (true).
  withdrawn boolean not null default false,
  -- When the offers that it concerns were last judged by it as it stands.
  judged_at timestamptz
);
create unique index declaration_standing on declaration (agency, activity, valid_from) where known_to is null;
create index declaration_known on declaration (known_from);
