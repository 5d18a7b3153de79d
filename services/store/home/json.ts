import { createHash } from 'node:crypto';
import { storableText } from '../../model/cut-text.ts';

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [storableText(key), storable(item)]));
  return value;
}

/** JSON for a `::jsonb` parameter. Characters that PostgreSQL cannot hold are left out or replaced by U+FFFD. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Only these characters, and other control characters, are written as \u… escapes.
  return json.includes('\\u') ? JSON.stringify(storable(value)) : json;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
}

/**
 * A hash of a value that does not depend on the order of its members (32 hex digits of sha256). It tells whether a row
 * changed.
 */
export function valueHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 32);
}
