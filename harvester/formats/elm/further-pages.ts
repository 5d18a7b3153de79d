import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import { RDF } from '../../../services/vocab/namespaces.ts';

/** Properties by which a document names the one that continues it. */
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

/** The pages that are said to follow, sorted, because the order of a document means nothing. */
export function furtherPages(index: SubjectIndex): string[] {
  const pages: string[] = [];
  for (const { predicates, objects } of index.subjects())
    for (let at = 0; at < predicates.length; at++) {
      const object = objects[at];
      if (object !== undefined && NEXT.has(predicates[at] ?? '') && object.value !== RDF.nil && object.value !== '')
        pages.push(object.termType === 'BlankNode' ? 'a further page' : object.value);
    }
  return pages.sort();
}
