-- What only one process at a time may work on: a source, an engine's index. Who holds it, until when, and the number under which the holder may write.
create table lease (
  name text collate "C" primary key,
  holder text,
  leased_until timestamptz,
  fence bigint not null default 0
);
alter table source drop column holder, drop column leased_until, drop column fence;
