import { hash } from 'node:crypto';
import { NO_SCHEDULE, NO_SEATS } from './instance.ts';
import type { OfferContent } from './offer.ts';

/** A member's name, and the beginning of the member in JSON. */
interface Member {
  readonly name: string;
  readonly json: string;
}
/** The sorted members of objects by their shape, because there are few shapes and many objects. */
const membersByShape = new Map<string, readonly Member[]>();
const MAX_SHAPES = 10_000;

function membersOf(value: object): readonly Member[] {
  const names = Object.keys(value);
  const shape = names.join('\n');
  const known = membersByShape.get(shape);
  if (known !== undefined) return known;
  const members = names.sort().map((name) => ({ name, json: `${JSON.stringify(name)}:` }));
  if (membersByShape.size < MAX_SHAPES) membersByShape.set(shape, members);
  return members;
}

function canonicalObject(value: object): string {
  let text = '';
  for (const { name, json } of membersOf(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined) text += (text === '' ? json : `,${json}`) + canonical(member);
  }
  return `{${text}}`;
}

/**
 * JSON with sorted names and sorted lists. Because RDF has no order, the order in which a document lists things is no
 * statement.
 */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.length === 1) return `[${canonical(value[0])}]`;
    return `[${value.map(canonical).sort().join(',')}]`;
  }
  // Most instances say nothing of these, and then they all have the same objects.
  if (value === NO_SEATS) return seats;
  if (value === NO_SCHEDULE) return schedule;
  return canonicalObject(value);
}

const [seats, schedule] = [canonicalObject(NO_SEATS), canonicalObject(NO_SCHEDULE)];

/** Outcomes with the places that were stated for them. An order that was stated is a statement. */
function placed(outcomes: OfferContent['learningOutcomes'], order: readonly number[] | null) {
  return order === null ? outcomes : outcomes.map((outcome, index) => ({ ...outcome, place: order[index] ?? null }));
}

/**
 * A name for what an offer says: 64 hexadecimal digits. Equal statements have equal hashes, whatever their order and
 * serialisation. The day of the source's last change is left out, because it may change when nothing else did.
 */
export function contentHash(content: OfferContent, outcomeOrder: readonly number[] | null = null): string {
  return hash(
    'sha256',
    canonical({ ...content, learningOutcomes: placed(content.learningOutcomes, outcomeOrder), modified: null }),
  );
}
