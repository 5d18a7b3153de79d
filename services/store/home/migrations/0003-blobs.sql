-- Programs that know 0001 still run.

-- Bytes arrive piece by piece, each in a transaction of its own: a blob is there once it is complete.
alter table blob add column complete boolean not null default false;
comment on column blob.bytes is 'of the uncompressed bytes';
-- Beginnings that nobody ended.
create index blob_unfinished on blob (at) where not complete;
-- A piece that comes after its blob was removed is refused.
alter table blob_chunk add foreign key (id) references blob (id) on delete cascade;
