import { hasMany, INSTANCE_CODES } from '../../search/schema.ts';

/** The columns of an instance's codes: the number of its value, or of all of its values. */
export const INSTANCE_COLUMNS = INSTANCE_CODES.map((name) => ({
  name,
  type: hasMany(name) ? ('integer[]' as const) : ('integer' as const),
}));
