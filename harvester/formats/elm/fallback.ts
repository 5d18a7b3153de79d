import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import { DC } from '../../../services/vocab/namespaces.ts';
import type { DraftText, OfferDraft } from '../../draft.ts';
import { texts } from './view.ts';

/**
 * Takes from an offer's learning opportunities what the offer itself lacks: its IRI where it is a blank node that
 * nothing else identifies, its title, its description. Of several opportunities the first by IRI is asked, so that the
 * order of the document does not matter. `fromInstances` lists what was taken, as JSON pointers.
 */
export function withWordsOfInstances(draft: OfferDraft, index: SubjectIndex, instances: Iterable<string>): OfferDraft {
  const nodes = [...instances].sort().flatMap((id) => index.node(id) ?? []);
  const first = (predicate: string): readonly DraftText[] =>
    nodes.map((node) => texts(node, predicate)).find((found) => found.length > 0) ?? [];
  const named = nodes.find(({ blank }) => !blank)?.id ?? null;
  const unknown = draft.iri === null && !draft.identifiers.some(({ scheme }) => scheme !== null);
  const iri = unknown ? named : draft.iri;
  const title = draft.title.length > 0 ? draft.title : first(DC.title);
  const description = draft.description.length > 0 ? draft.description : first(DC.description);
  const fromInstances = [
    ...(iri === draft.iri ? [] : ['/iri']),
    ...(title === draft.title || title.length === 0 ? [] : ['/title']),
    ...(description === draft.description || description.length === 0 ? [] : ['/description']),
  ];
  if (fromInstances.length === 0) return draft;
  return { ...draft, iri, subject: iri ?? draft.subject, title, description, fromInstances };
}
