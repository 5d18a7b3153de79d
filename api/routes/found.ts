import { type Response, Router } from 'express';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { offersFrom, partsOfOffers } from '../../services/store/offers/addresses.ts';
import { isId } from '../find.ts';
import { signalOf } from '../patience.ts';
import { recently } from '../recent-cache.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { MAX_FILES, OFFERS_PER_FILE, offersSitemap, pagesSitemap, sitemapIndex } from '../sitemap.ts';

const HOUR_MS = 3_600_000;
/** Pages of ours that are worth finding, without their language. */
const PAGES = ['/', '/skills', '/gap', '/quality', '/coverage', '/privacy', '/accessibility', '/licences'];
const OFFERS_FILE = /^offers-(.+)$/;

const send = (res: Response, xml: string): void =>
  void res.type('application/xml').set('Cache-Control', 'public, max-age=3600').send(xml);

/** `/sitemap.xml` and its files: where search engines find every offer, and when it last changed. */
export function sitemapRoutes(deps: Serving): Router {
  const { db, publicUrl, now } = deps;
  // The whole table is counted through, so it is done once an hour.
  const parts = recently(() => partsOfOffers(db, OFFERS_PER_FILE), HOUR_MS, now);
  const router = Router();
  router.get('/sitemap.xml', async (_req, res) => {
    const begins = await deps.turns.take(signalOf(res), parts);
    send(res, sitemapIndex(begins.slice(0, MAX_FILES), publicUrl));
  });
  router.get('/sitemaps/:name.xml', async (req, res) => {
    const name = String(req.params.name);
    if (name === 'pages') return send(res, pagesSitemap(PAGES, MESSAGE_LANGUAGES, publicUrl));
    const begin = OFFERS_FILE.exec(name)?.[1] ?? '';
    if (!isId(begin)) return refuse(req, res, { name: 'NotFound' }, deps);
    const offers = await deps.turns.take(signalOf(res), () => offersFrom(db, begin, OFFERS_PER_FILE));
    if (offers.length === 0) return refuse(req, res, { name: 'NotFound' }, deps);
    send(res, offersSitemap(offers, MESSAGE_LANGUAGES, publicUrl));
  });
  return router;
}
