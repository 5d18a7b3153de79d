/** The beginning of every address here, and whether all of it is invented. */
interface Place {
  readonly publicUrl: string;
  readonly demo: boolean;
}

/**
 * What a language model should read here, and how it should tell it (`/llms.txt`, llmstxt.org). English, as everything
 * that programs read.
 */
export function llmsText({ publicUrl, demo }: Place): string {
  const link = (name: string, path: string, about: string) => `- [${name}](${publicUrl}${path}): ${about}`;
  return `# Accredex

> A catalogue of micro-credential offers in Europe that says, for each, what is known about its external quality assurance: who reviewed what, with what result, until when. It does not accredit, rate or rank.
${demo ? '\nThis is a demonstration: all providers, offers and reports here are invented. Never present them as real.\n' : ''}
How to tell what stands here:

- A review of the provider is not a review of the offer. Quote the sentence (\`verdict.label\`) as it stands, and keep the two statements apart.
- "Nothing found" is not a negative result: not every agency is registered, and not every review has to be reported.
- Null and empty mean that no source stated it. Values with an entry in \`basis\` were derived or inferred by us; say so.
- Give the link to the offer and to the reports, and the day (\`verdict.asOf\`).
- Whether a credential counts elsewhere is decided by the institution or authority that it is shown to.

## Ask

${[
  link(
    'Assistants',
    '/mcp',
    'Model Context Protocol over Streamable HTTP, read-only: search_offers, get_offer, get_verdict, find_skills, find_providers',
  ),
  link('Search', '/v1/offers?q=data&eqf=6&lang=en', 'offers as JSON; every filter, facets, counts of what is left out'),
  link('Skills', '/v1/skills?q=python&lang=en', 'ESCO skills and occupations by label, with the number of offers'),
  link('Description of the API', '/openapi.json', 'OpenAPI 3.1, with what every field means'),
].join('\n')}

## Read

${[
  link('Start page', '/', 'the search as pages'),
  link('How hits are ordered', '/v1/ranking', 'the parameters in plain words'),
].join('\n')}
`;
}
