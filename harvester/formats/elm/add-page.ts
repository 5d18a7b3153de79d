import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import type { Term } from '../../../services/rdf/term.ts';
import { RDF } from '../../../services/vocab/namespaces.ts';

const iri = (value: string): Term => ({ termType: 'NamedNode', value, language: '', datatype: '' });

/**
 * Adds what a further page says. Its blank nodes are its own, whatever they are called; what two pages describe is
 * taken from the first, since lists move while they are read. False when the publication says more than can be held.
 */
export function addPage(index: SubjectIndex, page: SubjectIndex, number: number): boolean {
  const own = (term: Term): Term =>
    term.termType === 'BlankNode' ? { ...term, value: `${term.value}-page-${number}` } : term;
  const described = (id: string) => index.node(id)?.predicates.includes(RDF.type) === true;
  for (const { id, blank, predicates, objects, dropped } of page.subjects()) {
    if (!blank && predicates.includes(RDF.type) && described(id)) continue;
    const subject = own({ termType: blank ? 'BlankNode' : 'NamedNode', value: id, language: '', datatype: '' });
    const add = (at: number): boolean => {
      const [predicate, object] = [predicates[at], objects[at]];
      return predicate === undefined || object === undefined || index.add(subject, iri(predicate), own(object));
    };
    for (let at = 0; at < predicates.length; at++) if (!add(at)) return false;
    // One more than is kept, so that what was dropped is known here, too.
    if (dropped > 0 && !add(0)) return false;
  }
  return true;
}
