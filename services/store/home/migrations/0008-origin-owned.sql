-- Programs that know 0005 still run.

-- Whether the offer lies on a domain of the origin's provider. Origins of before learn it when they are read again.
alter table offer_origin add column owned boolean not null default false;
