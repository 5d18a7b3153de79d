-- Programs that know 0025 still run; titles that they write are taken up by the next look-up.

-- The titles of every content that was ever published, folded, so that an offer of former years is found by what its
-- certificate says. `keys`: beginnings and ends of its words, which survive most slips. A content without a title has one row, too.
create table offer_title (
  hash text collate "C" not null,
  title text collate "C" not null,
  keys text[] not null,
  primary key (hash, title)
);
create index offer_title_keys on offer_title using gin (keys);
