import { shownRights } from '../../services/model/licence.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { writeElm } from '../../services/rdf/write.ts';

/** A comment in each language that RDF is written in, so that invented data says so wherever it goes. */
const DEMO_NOTE = {
  'text/turtle': '# Accredex demonstration: everything here is invented.\n',
  'application/rdf+xml': '<!-- Accredex demonstration: everything here is invented. -->\n',
} as const;

/** An offer in ELM, as Turtle or RDF/XML. It holds only what the source states; our verdict is no part of it. */
export async function elmDocument(
  content: OfferContent,
  options: { readonly type: keyof typeof DEMO_NOTE; readonly profile: '3.2' | '3.3'; readonly demo: boolean },
): Promise<string> {
  const format = options.type === 'text/turtle' ? 'turtle' : 'rdfxml';
  const shown = { ...content, rights: shownRights(content.rights) };
  const text = await writeElm([shown], { format, profile: options.profile });
  return options.demo ? `${text.trimEnd()}\n${DEMO_NOTE[options.type]}` : text;
}
