import { hasHostileEntity } from '../../../services/rdf/xml-doctype.ts';
import type { XmlPrologue } from '../../../services/rdf/xml-prologue.ts';
import { NAMESPACES } from '../../../services/vocab/namespaces.ts';
import type { Refused } from './sniff.ts';

/** Says what an XML document is, by its root element. Null for `rdf:RDF`, the only one that is RDF/XML. */
export function sniffXml(prologue: XmlPrologue): { readonly what: Refused; readonly detail: string } | null {
  const { declarations, hostile, root } = prologue;
  if (/^<!DOCTYPE\s+html/i.test(declarations ?? '')) return { what: 'html', detail: 'html' };
  if (hostile !== null) return { what: 'hostile-xml', detail: hostile };
  if (hasHostileEntity(declarations ?? '')) return { what: 'hostile-xml', detail: 'entities' };
  if (!/^<[A-Za-z_]/.test(root)) return { what: 'other-xml', detail: '' };
  const tag = /^<(?:([\w.-]+):)?([\w.-]+)([^>]*)/.exec(root);
  const [, prefix = '', name = '', attributes = ''] = tag ?? [];
  const declared =
    new RegExp(`xmlns${prefix === '' ? '' : `:${prefix.replaceAll('.', '\\.')}`}\\s*=\\s*["']([^"']*)["']`).exec(
      attributes,
    )?.[1] ?? '';
  // The namespace may be written as an entity of the document type. Then the name decides.
  if (name === 'RDF' && (declared === NAMESPACES.rdf || declared.startsWith('&'))) return null;
  const detail = declared === '' ? name : `${name} (${declared})`;
  if (name.toLowerCase() === 'html') return { what: 'html', detail };
  if (/credential|presentation/i.test(name)) return { what: 'credential', detail };
  if (/loq-constraints/.test(attributes) && !/^learningOpportunity/i.test(name)) return { what: 'loq-xml', detail };
  if (/data\.europa\.eu\/(?:snb|europass)/.test(attributes)) return { what: 'europass-xml', detail };
  return { what: 'other-xml', detail };
}
