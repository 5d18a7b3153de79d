import type { z } from 'zod';

type Order = (value: unknown) => unknown;

interface Described {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

/** Members that name a thing. They come before everything else. */
const FIRST = ['id', 'iri', 'code'];

function orderOf(schema: z.ZodType): Order | null {
  const { type, shape, element, innerType } = schema.def as Described;
  if (innerType !== undefined) return orderOf(innerType);
  if (type === 'array' && element !== undefined) {
    const each = orderOf(element);
    return each && ((value) => (Array.isArray(value) ? value.map(each) : value));
  }
  if (type !== 'object' || shape === undefined) return null;
  const names = Object.keys(shape);
  const members = [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))];
  const inside = new Map(members.map((name) => [name, orderOf(shape[name] as z.ZodType)]));
  return (value) => {
    if (value === null || typeof value !== 'object') return value;
    const given = value as Readonly<Record<string, unknown>>;
    const ordered: Record<string, unknown> = {};
    for (const [name, order] of inside)
      if (Object.hasOwn(given, name)) ordered[name] = order ? order(given[name]) : given[name];
    for (const name of Object.keys(given)) if (!inside.has(name)) ordered[name] = given[name];
    return ordered;
  };
}

/**
 * Sorts the members of answers as in a schema, with what names a thing first, because the store keeps no order. Members
 * that the schema does not have come last.
 */
export function inOrder<T>(schema: z.ZodType<T>): (value: T) => T {
  const order = orderOf(schema);
  return order === null ? (value) => value : (value) => order(value) as T;
}
