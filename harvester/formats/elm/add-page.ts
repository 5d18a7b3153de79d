import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import type { Term } from '../../../services/rdf/term.ts';
import { RDF } from '../../../services/vocab/namespaces.ts';

const iri = (value: string): Term => ({ termType: 'NamedNode', value, language: '', datatype: '' });

/**
 * Adds the statements of a further page. Its blank nodes are its own, whatever their labels. Where two pages describe
 * the same thing, the first is taken, because lists change while they are read. False where the publication says more
 * than we can hold.
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
    // One more than is kept, so that the index also knows here that something was dropped.
    if (dropped > 0 && !add(0)) return false;
  }
  return true;
}
