import { valuesOf } from '../web/state/asked.ts';
import { BOXES, type BoxName, KINDS, type KnownConcepts, LOOKING, lookedFor } from '../web/state/skill-box.ts';
import { isAddress } from './resolve-skills.ts';
import type { Serving } from './serving.ts';
import { answerSkills } from './skills.ts';

/** How many skills or occupations are shown to choose from where somebody looked for one. */
const CANDIDATES = 10;
/** How many chosen ones are named. The others are shown as they were asked for. */
const MAX_NAMED = 100;

/**
 * The query string of the search alone, without what only its page understands. What somebody has waits for what they
 * want: the search takes it only beside that.
 */
export function withoutLooking(asked: URLSearchParams): string {
  const search = new URLSearchParams(asked);
  for (const name of LOOKING) search.delete(name);
  if (!search.has('want')) search.delete('have');
  return String(search);
}

/** The names of chosen skills and occupations in the reader's language, and those that the reader looked for. */
export async function knownConcepts(asked: URLSearchParams, lang: string, deps: Serving): Promise<KnownConcepts> {
  const chosen = BOXES.flatMap((name) => valuesOf(asked, name)).filter(isAddress);
  const find = async (name: BoxName) => {
    const q = lookedFor(asked, name);
    if (q === '') return [];
    const size = CANDIDATES / KINDS[name].length;
    const lists = await Promise.all(
      KINDS[name].map((kind) => answerSkills({ q, broader: null, kind, page: 1, size }, lang, deps)),
    );
    return [[name, lists.flatMap(({ skills }) => skills)] as const];
  };
  const [labels, ...found] = await Promise.all([
    deps.labels([...new Set(chosen)].slice(0, MAX_NAMED), lang),
    ...BOXES.map(find),
  ]);
  return { labels, found: Object.fromEntries(found.flat()) };
}
