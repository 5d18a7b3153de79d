import type { Request, Response } from 'express';
import { EVERY_OFFER } from '../../services/search/query.ts';
import { readConcepts } from '../../services/store/vocabulary/read.ts';
import { MAX_SKILLS_SHOWN, type ShownSkill, skillsPage } from '../../web/views/skills-page.ts';
import { signalOf } from '../patience.ts';
import { queryOf, readerOf } from '../reader.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';
import { answerSkills } from '../skills.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** Longer than any address of a concept. */
const MAX_URI = 500;
/** Further pages of one place of the tree than anybody turns. */
const MAX_PAGE = 1_000;

/** The skills that offers name, by how many do: where no vocabulary says how skills belong together. */
async function named(lang: string, req: Request, deps: Serving): Promise<ShownSkill[]> {
  const counted = { ...EVERY_OFFER, lang, size: 1, facets: ['skill'] as const };
  const { facets } = await answerSearch(counted, [], readerOf(req), deps);
  return (facets.skill ?? [])
    .filter(({ value }) => value !== 'unknown')
    .map(({ value, label, count }) => ({ uri: value, label: { [lang]: label }, offers: count, narrower: 0 }));
}

/** A place in the tree of skills, each skill with the number of offers that have it or a narrower one. */
export async function sendSkillsPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const asked = new URLSearchParams(queryOf(req));
  const broader = asked.get('broader')?.slice(0, MAX_URI) || null;
  const stated = Number(asked.get('page') ?? '1');
  const page = Number.isInteger(stated) && stated >= 1 ? Math.min(stated, MAX_PAGE) : 1;
  const { lang } = readerOf(req);
  const work = async () => {
    const asked = { q: '', broader, kind: 'skill', page, size: MAX_SKILLS_SHOWN } as const;
    const { total, skills } = await answerSkills(asked, lang, deps);
    const ancestors = broader === null ? [] : ((await readConcepts(deps.db, [broader])).get(broader)?.ancestors ?? []);
    const labels = await deps.labels([...(broader === null ? [] : [broader]), ...ancestors], lang);
    const isTree = total > 0 || broader !== null;
    const shown = isTree ? skills : await named(lang, req, deps);
    return { total: isTree ? total : shown.length, skills: shown, isTree, ancestors, labels };
  };
  const { ancestors, labels, ...found } = await deps.turns.take(signalOf(res), work);
  const above = ancestors.map((uri) => ({ uri, label: labels.get(uri) ?? {} }));
  const here = broader === null ? null : { uri: broader, label: labels.get(broader) ?? {} };
  answerPage(req, res, skillsPage({ ...found, page, here, above }, portalReading(req, deps)));
}
