-- Programs that know 0028 still run; they show nothing of replies and of reports of errors.

-- A finding that provider and agency see before everybody else does, from the day on which it was first made. It is
-- named by a key that lasts, and `says` it in one sentence (English, without personal data).
create table finding_notice (
  key text collate "C" primary key,
  since date not null,
  says text not null,
  offer_id text collate "C",
  provider_id text collate "C",
  agency integer,
  known_from timestamptz not null
);
create index finding_notice_offer on finding_notice (offer_id);

-- What a party states about a finding, and what was decided of it. Each change is a row of its own; nothing is deleted,
-- so that what was known at a moment stays the same.
create table reply (
  finding text collate "C" not null references finding_notice (key),
  party text not null check (party in ('provider', 'agency')),
  -- Our id of the provider, or the agency's key.
  who text collate "C" not null,
  statement text not null,
  state text not null check (state in ('stated', 'disputed', 'upheld', 'dropped')),
  decided_by text,
  why text,
  known_from timestamptz not null,
  known_to timestamptz,
  primary key (finding, party, who, known_from)
);
create unique index reply_standing on reply (finding, party, who) where known_to is null;

-- Reports of errors by readers. Their words are for the operator alone.
create table error_report (
  id text collate "C" primary key,
  page text not null,
  words text not null,
  reported_at timestamptz not null
);
create index error_report_at on error_report (reported_at);

-- Answers to them, which are public. The latest one holds.
create table error_answer (
  report text collate "C" not null references error_report (id),
  state text not null check (state in ('open', 'answered', 'mended', 'declined')),
  answer text not null,
  answered_by text not null,
  at timestamptz not null,
  primary key (report, at)
);
