import type { z } from 'zod';
import { type Finding, found } from '../../services/model/finding.ts';
import { AUTH_TYPES, MAX_MANIFEST_SOURCES, SOURCE_TYPES } from '../../services/model/manifest.ts';

type Issue = z.core.$ZodIssue;

const WRITTEN_CHARACTERS = 50;

/** What stands in place of what should be there: its kind (for the words of each language) and how it is written. */
function stands(value: unknown): { readonly found: string; readonly written: string } {
  if (value === null || value === undefined) return { found: 'nothing', written: '' };
  if (Array.isArray(value)) return { found: 'list', written: '' };
  if (typeof value === 'object') return { found: 'object', written: '' };
  return {
    found: typeof value === 'string' ? 'text' : 'value',
    written: String(value).slice(0, WRITTEN_CHARACTERS),
  };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** What a member should be, and the words that are allowed in it. */
const SHAPES: Readonly<Record<string, { readonly shape: string; readonly words?: readonly string[] }>> = {
  type: { shape: 'words', words: SOURCE_TYPES },
  auth: { shape: 'auth', words: AUTH_TYPES },
  headers: { shape: 'texts' },
  queryParameters: { shape: 'lists' },
  map: { shape: 'texts' },
};

/** What is wrong with an entry. `place` is where the entry stands in its manifest. */
export function entryMistake(issue: Issue, entry: unknown, place: string): Finding {
  const [member] = issue.path.map(String);
  if (member === undefined) return found('manifest-entry-invalid', { path: place, facts: stands(entry) });
  const value = at(entry, issue.path);
  const name = issue.path.map(String).join('/');
  const where = { path: `${place}/${name}` };
  if (issue.path.length === 1 && (value === undefined || value === null || value === ''))
    return found('manifest-member-missing', { ...where, facts: { member } });
  if (issue.code === 'too_big')
    return found('manifest-member-long', { ...where, facts: { member: name, most: Number(issue.maximum) } });
  const { shape, words = [] } = SHAPES[member] ?? { shape: 'text' };
  return found('manifest-member-invalid', {
    ...where,
    facts: { member, at: name, shape, words: words.join(', '), ...stands(value) },
  });
}

/** Why a document is no manifest at all. */
export function shellMistake(issue: Issue, document: unknown): Finding {
  const where = { path: `/${issue.path.map(String).join('/')}` };
  if (issue.path.length === 0) return found('manifest-invalid', { ...where, facts: stands(document) });
  if (issue.code === 'too_big')
    return found('manifest-sources-many', { ...where, facts: { most: MAX_MANIFEST_SOURCES } });
  if (issue.code === 'too_small') return found('manifest-sources-empty', where);
  return found('manifest-sources-invalid', { ...where, facts: stands(at(document, issue.path)) });
}
