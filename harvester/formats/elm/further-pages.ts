import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import { RDF } from '../../../services/vocab/namespaces.ts';

/** Properties by which a document says that another one goes on where it ends. */
const NEXT = new Set([
  'http://www.w3.org/ns/hydra/core#next',
  'http://www.w3.org/ns/hydra/core#nextPage',
  'https://www.w3.org/ns/hydra/core#next',
  'https://www.w3.org/ns/activitystreams#next',
  'http://www.w3.org/ns/activitystreams#next',
  'http://www.w3.org/1999/xhtml/vocab#next',
  'http://www.w3.org/ns/ldp#nextPage',
  'https://w3id.org/tree#relation',
  'http://purl.org/rss/1.0/modules/syndication/next',
]);

/** The page that is said to follow this one; null where none is. */
export function furtherPage(index: SubjectIndex): string | null {
  const pages: string[] = [];
  for (const { predicates, objects } of index.subjects())
    for (let at = 0; at < predicates.length; at++) {
      const object = objects[at];
      if (object !== undefined && NEXT.has(predicates[at] ?? '') && object.value !== RDF.nil && object.value !== '')
        pages.push(object.termType === 'BlankNode' ? 'a further page' : object.value);
    }
  // Not the first of the document: its order means nothing.
  return pages.sort()[0] ?? null;
}
