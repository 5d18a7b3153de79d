-- Programs that know 0037 still run, but what they read meanwhile is not kept from coming back.

-- That something was erased, when, by whom and why. Never what.
create table erasure (
  n bigint generated always as identity primary key,
  kind text not null check (kind in ('offer', 'text')),
  reason text not null,
  erased_by text not null,
  at timestamptz not null
);

-- What is left out of everything that is read from now on: texts, sealed with the keys in KEYS.
create table erased_text (
  n bigint generated always as identity primary key,
  sealed text not null
);

-- Offers that are not taken in again: hashes of their keys.
create table erased_key (
  hash text collate "C" primary key
);
