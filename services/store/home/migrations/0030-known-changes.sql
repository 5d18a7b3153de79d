-- Programs that know 0029 still run.

-- At which instant anything changed last before a moment, so that figures of moments between two changes are counted once.
create index offer_version_at on offer_version (at);
create index offer_origin_first_seen on offer_origin (first_seen);
create index provider_version_known on provider_version (known_from);
create index origin_absence_since on origin_absence (since);
create index origin_absence_until on origin_absence (until) where until is not null;
