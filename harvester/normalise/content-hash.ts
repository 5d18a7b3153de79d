import { createHash } from 'node:crypto';
import type { OfferContent } from '../../services/model/offer.ts';

/** Sorted names of the objects of one shape: there are few shapes and many objects. */
const sortedKeys = new Map<string, readonly string[]>();
const MAX_SHAPES = 10_000;

function keysOf(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length < 2) return keys;
  const shape = keys.join('\n');
  const known = sortedKeys.get(shape);
  if (known !== undefined) return known;
  keys.sort();
  if (sortedKeys.size < MAX_SHAPES) sortedKeys.set(shape, keys);
  return keys;
}

/**
 * JSON with sorted names and sorted lists: RDF has no order, so the order in which a document lists things is no
 * statement.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.length === 1) return `[${canonical(value[0])}]`;
    return `[${value.map(canonical).sort().join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    let text = '';
    for (const key of keysOf(value)) {
      const member = (value as Readonly<Record<string, unknown>>)[key];
      if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
    }
    return `{${text}}`;
  }
  return JSON.stringify(value);
}

/** Outcomes with the places that were stated for them: an order that was stated is a statement. */
function placed(outcomes: OfferContent['learningOutcomes'], order: readonly number[] | null) {
  return order === null ? outcomes : outcomes.map((outcome, index) => ({ ...outcome, place: order[index] ?? null }));
}

/**
 * Names what an offer says, as 64 hexadecimal digits: equal statements have equal hashes, whatever the order and
 * serialisation they came in. The day of the source's last change is left out: it moves without anything having
 * changed.
 */
export function contentHash(content: OfferContent, outcomeOrder: readonly number[] | null = null): string {
  return createHash('sha256')
    .update(canonical({ ...content, learningOutcomes: placed(content.learningOutcomes, outcomeOrder), modified: null }))
    .digest('hex');
}
