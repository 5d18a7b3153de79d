import { type JsonObject, wordAt } from '../json/values.ts';

/** `recordStatus` of records that are no longer offered. The second is of drafts of Edu-API. */
const DELETED: ReadonlySet<string> = new Set(['deleted', 'tobedeleted']);

const statusOf = (record: JsonObject) => wordAt(record, 'recordStatus');

/** The word by which a record says that it is no longer offered. Null where it does not say so. */
export function deletedIn(record: JsonObject): string | null {
  const status = statusOf(record);
  return status !== null && DELETED.has(status.toLowerCase()) ? status : null;
}

/** Whether a record says that it is in use. Null where it says neither. */
export function activeIn(record: JsonObject): 'true' | 'false' | null {
  const status = statusOf(record)?.toLowerCase();
  return status === 'active' ? 'true' : status === 'inactive' ? 'false' : null;
}

/** True for a record that is in use, as far as it says. */
export const isInUse = (record: JsonObject): boolean => deletedIn(record) === null && activeIn(record) !== 'false';
