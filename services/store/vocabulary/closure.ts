import { StoreError } from '../../errors.ts';

/** The most pairs of a concept and one above it, over a whole vocabulary. ESCO has about 90 000. */
const MAX_PAIRS = 3_000_000;
/** How many concepts of a circle its error names. */
const MAX_NAMED = 10;

function refuseCircle(circle: readonly string[]): never {
  const named = circle.slice(0, MAX_NAMED);
  const way = [...named, ...(circle.length > MAX_NAMED ? ['…'] : []), circle[0]].join(' → ');
  throw new StoreError('vocabulary-circle', `A concept may not stand above itself: ${way}. Nothing was changed`, {
    facts: { circle: named },
  });
}

/**
 * Everything above each concept, made from what stands directly above it, in the order of the numbers. Concepts are
 * numbers from 0; `nameOf` is only used for the error.
 * @throws StoreError `vocabulary-circle` where a concept is above itself, `vocabulary-too-large`.
 */
export function closureOf(
  broader: readonly (readonly number[])[],
  nameOf: (concept: number) => string,
): readonly (readonly number[])[] {
  const above: (readonly number[] | undefined)[] = new Array(broader.length);
  let pairs = 0;
  const finish = (concept: number) => {
    const all = new Set(broader[concept]);
    for (const direct of broader[concept] ?? []) for (const far of above[direct] ?? []) all.add(far);
    pairs += all.size;
    if (pairs > MAX_PAIRS)
      throw new StoreError('vocabulary-too-large', `More than ${MAX_PAIRS} pairs of a concept and a broader one`);
    above[concept] = [...all].sort((a, b) => a - b);
  };
  for (let start = 0; start < broader.length; start += 1) {
    // The way up from `start`: each step with the broader concepts that are still to be visited. It uses no recursion,
    // because a chain may be as long as the vocabulary.
    const way = above[start] === undefined ? [{ concept: start, next: 0 }] : [];
    const onWay = new Set([start]);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const up = broader[step.concept]?.[step.next];
      step.next += 1;
      if (up === undefined) {
        finish(step.concept);
        onWay.delete(step.concept);
        way.pop();
      } else if (onWay.has(up)) {
        const from = way.findIndex(({ concept }) => concept === up);
        refuseCircle(way.slice(from).map(({ concept }) => nameOf(concept)));
      } else if (above[up] === undefined) {
        way.push({ concept: up, next: 0 });
        onWay.add(up);
      }
    }
  }
  return above.map((all) => all ?? []);
}
