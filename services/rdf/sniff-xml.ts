import { NAMESPACES } from '../vocab/namespaces.ts';
import type { Refused } from './sniff.ts';
import { hasHostileEntity } from './xml-doctype.ts';

/** Leaves out declarations, comments and the document type, up to the root element. Null where no root element begins. */
function fromRoot(head: string): string | null {
  let rest = head;
  for (;;) {
    rest = rest.trimStart();
    const skipped = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>)/i.exec(rest)?.[0];
    if (skipped === undefined) return /^<[A-Za-z_]/.test(rest) ? rest : null;
    rest = rest.slice(skipped.length);
  }
}

/** Says what an XML document is by its root element: only `rdf:RDF` is RDF/XML (null). */
export function sniffXml(head: string): { readonly what: Refused; readonly detail: string } | null {
  if (/^<!DOCTYPE\s+html/i.test(head)) return { what: 'html', detail: 'html' };
  if (hasHostileEntity(head)) return { what: 'hostile-xml', detail: 'long, external or nested entities' };
  const root = fromRoot(head);
  if (root === null) return { what: 'other-xml', detail: 'no root element' };
  const tag = /^<(?:([\w.-]+):)?([\w.-]+)([^>]*)/.exec(root);
  const [, prefix = '', name = '', attributes = ''] = tag ?? [];
  const declared =
    new RegExp(`xmlns${prefix === '' ? '' : `:${prefix.replaceAll('.', '\\.')}`}\\s*=\\s*["']([^"']*)["']`).exec(
      attributes,
    )?.[1] ?? '';
  // A namespace may be written as an entity of the document type; the name decides then.
  if (name === 'RDF' && (declared === NAMESPACES.rdf || declared.startsWith('&'))) return null;
  const detail = declared === '' ? name : `${name} in ${declared}`;
  if (name.toLowerCase() === 'html') return { what: 'html', detail };
  if (/credential|presentation/i.test(name)) return { what: 'credential', detail };
  if (/loq-constraints/.test(attributes) && !/^learningOpportunity/i.test(name)) return { what: 'loq-xml', detail };
  if (/data\.europa\.eu\/(?:snb|europass)/.test(attributes)) return { what: 'europass-xml', detail };
  return { what: 'other-xml', detail };
}
