-- Programs that know 0035 still run.

-- Look-ups find the offers that have or had a content without reading every version of every offer.
create index offer_version_content on offer_version (content_hash);
