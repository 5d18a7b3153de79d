-- Programs that know 0016 still run; they ask without places.

-- Places that occur in offers, by the value of their city and their point. `spot` is the value of `near` in an index.
create table place (
  key text collate "C" primary key,
  value text collate "C",
  spot text collate "C",
  name text,
  country text,
  region text,
  lat double precision,
  lon double precision
);
create index place_value on place (value);
create index place_lat on place (lat);
