import type { SubjectIndex } from '../../services/rdf/subject-index.ts';
import { ELM } from '../../services/vocab/namespaces.ts';
import { instancesIn, specificationIds } from '../formats/elm/offers.ts';
import { values } from '../formats/elm/view.ts';

/** How many instances of an offer are validated with it. Those of honest offers are a tenth of that. */
const MAX_INSTANCES = 200;

/** What is validated together: an offer and its instances, or an instance without an offer of the document. */
export type Unit = readonly [string, ...string[]];

/** The offers of a document with their instances, in the order of their ids, and all of both. */
export function unitsOf(index: SubjectIndex): { readonly units: readonly Unit[]; readonly all: ReadonlySet<string> } {
  const offers = specificationIds(index);
  const instances = instancesIn(index);
  const byOffer = new Map<string, Set<string>>();
  const linked = new Set<string>();
  const link = (offer: string, instance: string) => {
    linked.add(instance);
    const known = byOffer.get(offer);
    if (known === undefined) byOffer.set(offer, new Set([instance]));
    else if (known.size < MAX_INSTANCES) known.add(instance);
  };
  for (const id of instances) {
    const node = index.node(id);
    if (node === undefined) continue;
    for (const { value } of values(node, ELM.learningAchievementSpecification)) if (offers.has(value)) link(value, id);
  }
  for (const id of offers) {
    const node = index.node(id);
    if (node === undefined) continue;
    for (const { value } of values(node, ELM.learningOpportunity)) if (instances.has(value)) link(id, value);
  }
  const alone = [...instances].filter((id) => !linked.has(id));
  const units = [
    ...[...offers].sort().map((id): Unit => [id, ...(byOffer.get(id) ?? [])]),
    ...alone.sort().map((id): Unit => [id]),
  ];
  return { units, all: new Set([...offers, ...instances]) };
}
