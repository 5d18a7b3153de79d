import type { Quad, Store } from 'n3';
import { membersOf } from './broken-lists.ts';
import { idOf, iri, SH } from './terms.ts';

/** By what one shape asks another. */
const ONE = [SH.node, SH.property, SH.not, SH.qualifiedValueShape];
const SEVERAL = [SH.and, SH.or, SH.xone];

interface Step {
  readonly quad: Quad;
  readonly to: string;
}

function stepsFrom(id: string, bySubject: ReadonlyMap<string, readonly Quad[]>, store: Store): Step[] {
  return (bySubject.get(id) ?? []).flatMap((quad): Step[] => {
    if (ONE.includes(quad.predicate.value)) return [{ quad, to: idOf(quad.object) }];
    return (membersOf(quad.object, store) ?? []).map((member) => ({ quad, to: idOf(member) }));
  });
}

/**
 * Takes out of shapes, in place, the references that lead back to a shape that is just being asked. Answers them. What
 * such shapes mean the standard leaves open (SHACL, section 3.4.3), and data that goes in circles would never end.
 */
export function withoutCircles(store: Store): readonly Quad[] {
  const bySubject = new Map<string, Quad[]>();
  for (const name of [...ONE, ...SEVERAL])
    for (const quad of store.getQuads(null, iri(name), null, null)) {
      const id = idOf(quad.subject);
      bySubject.set(id, [...(bySubject.get(id) ?? []), quad]);
    }
  const removed: Quad[] = [];
  const done = new Set<string>();
  const asking = new Set<string>();
  for (const root of bySubject.keys()) {
    if (done.has(root)) continue;
    asking.add(root);
    const path = [{ id: root, steps: stepsFrom(root, bySubject, store) }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.steps.pop();
      if (step === undefined) {
        asking.delete(top.id);
        done.add(top.id);
        path.pop();
      } else if (asking.has(step.to)) {
        store.removeQuad(step.quad);
        removed.push(step.quad);
      } else if (!done.has(step.to)) {
        asking.add(step.to);
        path.push({ id: step.to, steps: stepsFrom(step.to, bySubject, store) });
      }
    }
  }
  return removed;
}
