const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
};
/** Attributes whose text a person reads or hears. */
const SPOKEN = /\s(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g;

/**
 * What a person reads or hears of a page, text by text, without what is marked as being in another language than the
 * page.
 */
export function pageTexts(markup: string): string[] {
  const language = /<html lang="([^"]*)"/.exec(markup)?.[1] ?? '';
  const body = markup
    .replace(/<meta (?:name="(?:viewport|robots)"|property="og:(?:type|url|locale)")[^>]*>/g, '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
  const own = body.replace(/<(span|a|p)\b[^>]*\slang="([^"]*)"[^>]*>[^<]*<\/\1>/g, (whole, _tag, lang) =>
    lang === language ? whole : '<i>',
  );
  return [...[...own.matchAll(SPOKEN)].map((match) => match[1] ?? ''), ...own.split(/<[^>]*>/)]
    .map((text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}
