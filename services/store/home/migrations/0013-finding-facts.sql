-- Programs that know 0012 still run: what they find meanwhile has no facts, and they show no sentence of what we find.

-- A finding is its code with facts: its sentence is said where it is shown, in the reader's language.
alter table finding add column facts jsonb not null default '{}';
update finding set value = null, facts = jsonb_build_object(
    'of', substring(value from '^[^:]+'),
    'total', coalesce(substring(value from ' (\d+) in all'), substring(value from ': (\d+)'), '1')::integer,
    'listed', coalesce(substring(value from '(\d+) listed'), '0')::integer)
  where code = 'more-findings' and value is not null;
update finding set value = null, facts = jsonb_build_object(
    'bytes', coalesce(substring(value from '^\d+'), '0')::bigint,
    'most', coalesce(substring(value from ', (\d+)'), '0')::bigint)
  where code = 'too-large';
update finding set value = null, facts = jsonb_build_object('most', coalesce(substring(value from '\d+'), '0')::bigint)
  where code = 'too-many-statements';
update finding set facts = '{"read": 1, "why": "elsewhere", "detail": ""}' where code = 'more-pages';
update finding set value = null, facts = '{"why": "entities"}' where code = 'hostile-xml';
update finding set facts = '{"line": 0, "others": 0}' where code = 'syntax-error';
update finding set value = coalesce(value, substring(message from '“([^”]*)”')) where code = 'unsupported-type';
alter table finding alter column message set default '';
