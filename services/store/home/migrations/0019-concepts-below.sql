-- Programs that know 0018 still run.

-- What stands below a concept: directly, and however far down.
create index concept_broader_below on concept_broader (fill, broader);
create index concept_closure_below on concept_closure (fill, ancestor);
