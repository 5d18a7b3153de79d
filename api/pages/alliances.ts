import type { Request, Response } from 'express';
import { EVERY_OFFER } from '../../services/search/query.ts';
import { listAlliances, listMembers, readAlliances } from '../../services/store/sources/alliances.ts';
import { alliancePage, alliancesPage } from '../../web/views/alliance-pages.ts';
import { isId } from '../find.ts';
import { signalOf } from '../patience.ts';
import { notFound } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** How many alliances one page lists, and how many members and joint offers the page of one shows. */
const ALLIANCES_SHOWN = 100;
const MEMBERS_SHOWN = 200;
const OFFERS_SHOWN = 10;

/** `GET /alliances`: all alliances, page by page. */
export async function sendAlliancesPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const asked = new URLSearchParams(queryOf(req)).get('after');
  const after = asked !== null && isId(asked) ? asked : null;
  const rows = await deps.turns.take(signalOf(res), () => listAlliances(deps.db, { after, size: ALLIANCES_SHOWN + 1 }));
  const alliances = rows.slice(0, ALLIANCES_SHOWN);
  const next = rows.length > ALLIANCES_SHOWN ? (alliances.at(-1)?.id ?? null) : null;
  answerPage(req, res, alliancesPage({ alliances, next }, portalReading(req, deps)));
}

/** `GET /alliances/{id}`: one alliance, its members, and what it offers itself. */
export async function sendAlliancePage(req: Request, res: Response, deps: Serving): Promise<void> {
  const id = String(req.params.id);
  const reader = readerOf(req);
  const work = async () => {
    const alliance = isId(id) ? (await readAlliances(deps.db, [id])).get(id) : undefined;
    if (alliance === undefined) return null;
    const { provider } = alliance;
    const members = await listMembers(deps.db, id, { size: MEMBERS_SHOWN });
    if (provider === null) return { alliance, members, hits: [], total: 0 };
    const mine = { ...EVERY_OFFER, lang: reader.lang, size: OFFERS_SHOWN, codes: { provider: { values: [provider] } } };
    const { hits, total } = await answerSearch(mine, [], reader, deps);
    return { alliance, members, hits, total };
  };
  const found = await deps.turns.take(signalOf(res), work);
  if (found === null) return refuse(req, res, notFound('allianceNotFound', id), deps);
  answerPage(req, res, alliancePage(found, portalReading(req, deps)));
}
