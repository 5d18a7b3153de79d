import { MAX_OCCUPATION_SKILLS, type SearchQuery } from '../services/search/query.ts';
import { readOccupations, readRedirects } from '../services/store/vocabulary/catalogue.ts';
import { type Mistake, mistake } from './params/mistake.ts';
import type { Serving } from './serving.ts';

/** What `skill` and what `occupation` may be. */
export const SKILL_KINDS = ['skill', 'knowledge', 'skill-group'] as const;
export const OCCUPATION_KINDS = ['occupation', 'isco-group'] as const;
/** How many candidates are named for a label. */
const CANDIDATES = 5;
/** How many words are looked up as labels. The others match nothing, as they stand. */
const MAX_LOOKED_UP = 20;
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

/** True for the address of a concept, false for words. */
export const isAddress = (value: string): boolean => ADDRESS.test(value);

/** What is looked up: for which parameter, among which kinds, in whose language candidates are named. */
interface LookUp {
  readonly name: 'skill' | 'occupation' | 'have' | 'want';
  readonly kinds: readonly string[];
  readonly lang: string;
}

interface Resolved {
  readonly uris: readonly string[];
  readonly warnings: Mistake[];
}

/** Candidates as they may be asked for: by their label where it is theirs alone, else by their address. */
async function candidates(word: string, owners: readonly string[], { kinds, lang }: LookUp, deps: Serving) {
  const finder = await deps.skills();
  const uris = owners.length > 0 ? owners : finder.find(word, kinds, CANDIDATES, lang).map(({ uri }) => uri);
  const some = uris.slice(0, CANDIDATES);
  const labels = await deps.labels(some, lang);
  return some.map((uri) => {
    const [text] = Object.values(labels.get(uri) ?? {});
    return text !== undefined && finder.named(text, kinds).length === 1 ? text : uri;
  });
}

/** The address behind a label. Where it is that of none or of several, a warning names candidates. */
async function resolveWord(word: string, lookUp: LookUp, deps: Serving): Promise<Resolved> {
  const owners = (await deps.skills()).named(word, lookUp.kinds);
  if (owners.length === 1) return { uris: owners, warnings: [] };
  const nearest = await candidates(word, owners, lookUp, deps);
  const code = owners.length > 1 ? 'labelOfSeveral' : nearest.length > 0 ? 'labelOfNone' : 'labelOfNoneAlone';
  return { uris: [word], warnings: [mistake(lookUp.name, code, { value: word, nearest })] };
}

/** Words become addresses, and what is retired becomes what took its place. */
export async function resolve(values: readonly string[], lookUp: LookUp, deps: Serving): Promise<Resolved> {
  const words = values.filter((value) => !isAddress(value));
  const found = await Promise.all(words.slice(0, MAX_LOOKED_UP).map((word) => resolveWord(word, lookUp, deps)));
  const uris = [...values.filter(isAddress), ...found.flatMap((one) => one.uris), ...words.slice(MAX_LOOKED_UP)];
  const warnings = found.flatMap((one) => one.warnings);
  const redirects = await readRedirects(deps.db, uris);
  const now = uris.map((uri) => {
    const successor = redirects.get(uri)?.successor ?? null;
    if (successor === null) return uri;
    warnings.push(mistake(lookUp.name, 'replaced', { value: uri, nearest: [successor], facts: { successor } }));
    return successor;
  });
  return { uris: [...new Set(now)].sort(), warnings };
}

/**
 * A query as an engine takes it: skills by their addresses, and occupations as the skills that they need. With a warning
 * for whatever is not what was asked for. Nothing is left out: what nobody knows matches nothing.
 */
export async function resolveSkills(
  query: SearchQuery,
  deps: Serving,
): Promise<{ readonly query: SearchQuery; readonly warnings: readonly Mistake[] }> {
  const { lang, occupations: named } = query;
  const asked = query.codes.skill;
  const skills =
    asked?.values === undefined ? null : await resolve(asked.values, { name: 'skill', kinds: SKILL_KINDS, lang }, deps);
  const occupations =
    named === undefined ? null : await resolve(named, { name: 'occupation', kinds: OCCUPATION_KINDS, lang }, deps);
  const needs = await readOccupations(deps.db, occupations?.uris.filter(isAddress) ?? []);
  const warnings = [...(skills?.warnings ?? []), ...(occupations?.warnings ?? [])];
  for (const uri of occupations?.uris.filter(isAddress) ?? []) {
    const of = needs.get(uri);
    if (of === undefined) warnings.push(mistake('occupation', 'unknownOccupation', { value: uri }));
    else if (of.essential.length + of.optional.length === 0)
      warnings.push(mistake('occupation', 'occupationWithoutSkills', { value: uri }));
  }
  // Essential ones first, so that these stay where there are too many.
  const essential = [...needs.values()].flatMap((one) => one.essential);
  const optional = [...needs.values()].flatMap((one) => one.optional);
  const needed = [...new Set([...essential, ...optional])].slice(0, MAX_OCCUPATION_SKILLS);
  return {
    query: {
      ...query,
      ...(skills === null ? {} : { codes: { ...query.codes, skill: { ...asked, values: skills.uris } } }),
      ...(occupations === null ? {} : { ofOccupations: needed }),
    },
    warnings,
  };
}
