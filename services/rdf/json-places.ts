/**
 * For each of these texts, the record in which it first stands: the nearest node around it that has a name of its own.
 */
export function placesOf(document: unknown, wanted: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const places = new Map<string, string | null>();
  const visit = (value: unknown, record: string | null): void => {
    if (typeof value === 'string') {
      if (wanted.has(value) && !places.has(value)) places.set(value, record);
    } else if (Array.isArray(value)) for (const item of value) visit(item, record);
    else if (typeof value === 'object' && value !== null) {
      const inner = nameOf(value, wanted) ?? record;
      for (const [key, item] of Object.entries(value)) {
        if (key === '@context') continue;
        if (wanted.has(key) && !places.has(key)) places.set(key, inner);
        visit(item, inner);
      }
    }
  };
  if (wanted.size > 0) visit(document, null);
  return places;
}

/** The IRI of a node of JSON-LD. Null where it has none, or one that names nothing. */
function nameOf(node: object, wanted: ReadonlySet<string>): string | null {
  const { '@id': id = (node as { readonly id?: unknown }).id } = node as { readonly '@id'?: unknown };
  return typeof id === 'string' && !id.startsWith('_:') && !wanted.has(id) ? id : null;
}
