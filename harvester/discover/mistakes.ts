import type { z } from 'zod';
import { AUTH_TYPES, MAX_MANIFEST_SOURCES, SOURCE_TYPES } from '../../services/model/manifest.ts';

type Issue = z.core.$ZodIssue;

/** What is found in place of what should be there, as the writer of a manifest would call it. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text “${value.slice(0, 50)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? `“${value}”` : 'something else';
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

const SHAPES: Readonly<Record<string, string>> = {
  type: `one of ${SOURCE_TYPES.join(', ')}`,
  auth: `an object whose “type” is one of ${AUTH_TYPES.join(', ')}`,
  headers: 'an object of texts',
  queryParameters: 'an object of texts, or of lists of texts',
};

/** What is wrong with an entry, in words for who wrote it. */
export function entryMistake(issue: Issue, entry: unknown): string {
  const [member] = issue.path;
  if (member === undefined) return `the entry is not an object with “type” and “path”, but ${kindOf(entry)}`;
  const value = at(entry, issue.path);
  const name = issue.path.map(String).join('/');
  if (issue.path.length === 1 && (value === undefined || value === null || value === '')) {
    return member === 'path' || member === 'type' ? `the entry has no ${member}` : `“${name}” is empty`;
  }
  if (issue.code === 'too_big') return `“${name}” is longer than ${issue.maximum} characters`;
  const shape = SHAPES[String(member)] ?? 'a text';
  const found = issue.path.length === 1 ? `is ${kindOf(value)}` : `has ${kindOf(value)} at “${name}”`;
  return `“${String(member)}” should be ${shape}, but ${found}`;
}

/** Why a document is no manifest at all. */
export function shellMistake(issue: Issue, document: unknown): string {
  if (issue.path.length === 0) return `it is ${kindOf(document)}`;
  if (issue.code === 'too_big') return `the list has more than ${MAX_MANIFEST_SOURCES} entries`;
  if (issue.code === 'too_small') return 'the list is empty';
  const value = at(document, issue.path);
  return value === undefined || value === null ? 'it has no “sources”' : `“sources” is ${kindOf(value)}`;
}
