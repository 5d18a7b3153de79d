const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A header as its server wrote it. Bytes arrive as Latin-1; where they are valid UTF-8, they are read as that. */
export function headerText(value: string): string {
  if (!/[\x80-\xff]/.test(value) || /[^\0-\xff]/.test(value)) return value;
  try {
    return UTF8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/**
 * The address that `Link` headers name as the continuation of this answer (RFC 8288, `rel="next"`). Null where there is
 * none.
 */
export function nextPage(links: string | readonly string[] | undefined, from: string): string | null {
  for (const [, target = '', parameters = ''] of headerText([links ?? ''].flat().join(', ')).matchAll(
    /<([^<>]*)>([^<]*)/g,
  )) {
    const [, quoted, plain] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? [];
    const relations = (quoted ?? plain ?? '').toLowerCase().split(/\s+/);
    // A link with an anchor is about something else than this answer.
    if (!relations.includes('next') || /;\s*anchor\s*=/i.test(parameters) || !URL.canParse(target, from)) continue;
    const next = new URL(target, from).href;
    if (next !== from) return next;
  }
  return null;
}
