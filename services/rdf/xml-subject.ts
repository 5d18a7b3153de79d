/** How far we look back to find the element in which a text stands. */
export const LOOKED_BACK = 32_768;

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)[\p{L}_][^<>\s/]*((?:[^<>"']|"[^"]*"|'[^']*'){0,500}?)(\/?)>/gu;
const ABOUT = /\s(?:[\p{L}\p{N}_.-]+:)?(?:about|ID)\s*=\s*(?:"([^"]*)"|'([^']*)')/u;

/** The IRI of the innermost named element of RDF/XML that is open at the end of a text. Null where none is seen. */
export function openSubject(text: string): string | null {
  const open: (string | null)[] = [];
  let end = 0;
  for (const { 0: tag, 1: closes, 2: attributes = '', 3: empty, index } of text.matchAll(TAG)) {
    end = index + tag.length;
    if (closes === undefined) continue;
    if (closes === '/') open.pop();
    else if (empty !== '/') open.push(aboutOf(attributes));
  }
  // The mistake may be in the very tag that names the subject.
  return aboutOf(text.slice(Math.max(end, text.lastIndexOf('<')))) ?? open.findLast((about) => about !== null) ?? null;
}

function aboutOf(attributes: string): string | null {
  const [, double, single] = ABOUT.exec(attributes) ?? [];
  return double ?? single ?? null;
}
