import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { ApiDeps } from '../deps.ts';
import { ownForm, sameOriginForm } from '../headers.ts';
import { llmsText } from '../llms.ts';
import { sendAccessibilityPage, sendLicencesPage, sendPrivacyPage, sendQualityPage } from '../pages/about.ts';
import { sendAlliancePage, sendAlliancesPage } from '../pages/alliances.ts';
import { sendComparePage } from '../pages/compare.ts';
import { sendCountryPage } from '../pages/country.ts';
import { sendCoveragePage } from '../pages/coverage.ts';
import { sendDossier } from '../pages/dossier.ts';
import { sendEmbedPage } from '../pages/embed.ts';
import { sendGuidedPage } from '../pages/guided.ts';
import { sendOEmbed } from '../pages/oembed.ts';
import { sendOfferPage } from '../pages/offer.ts';
import { operateRoutes } from '../pages/operate.ts';
import { OWN_COVERAGE, sendOwnCoverage, sendOwnTable } from '../pages/own-coverage.ts';
import { sendProviderPage } from '../pages/provider.ts';
import { publishRoutes } from '../pages/publish.ts';
import { sendReplyForm, takeReply } from '../pages/reply.ts';
import { sendErrorReport, sendReportForm, takeReport } from '../pages/report.ts';
import { saveSearch, sendSaved } from '../pages/saved.ts';
import { sendSearchPage } from '../pages/search.ts';
import { sendSkillsPage } from '../pages/skills.ts';
import { sendSourcePage, sendSourcesPage } from '../pages/sources.ts';
import { sendStudioPage } from '../pages/studio.ts';
import { sendStyleguide } from '../pages/styleguide.ts';
import { servingFor } from '../portal/portal.ts';
import { limitRate } from '../rate-limit.ts';
import { movedByLanguage, placeOf, queryOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

/** The icon: a tick in a circle, in the colours of the pages. */
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#1d4e89"/>' +
  '<path d="M9 17l5 5 9-12" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** What browsers and search engines ask every server for. A demonstration must not be found among real offers. */
export function smallFileRoutes({ demo, publicUrl }: Pick<ApiDeps, 'demo' | 'publicUrl'>): Router {
  const router = Router();
  const day = 'public, max-age=86400';
  router.get('/favicon.ico', (_req, res) => void res.type('svg').set('Cache-Control', day).send(FAVICON));
  const robots = demo
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nDisallow: /v1/\nDisallow: /metrics\nSitemap: ${publicUrl}/sitemap.xml\n`;
  router.get('/robots.txt', (_req, res) => void res.type('txt').set('Cache-Control', day).send(robots));
  const llms = llmsText({ demo, publicUrl });
  router.get('/llms.txt', (_req, res) => void res.type('txt').set('Cache-Control', day).send(llms));
  return router;
}

/** Leads to the page without its language, which `readerOf` knows from the address. */
const withoutLanguage: RequestHandler = (req, res, next) => {
  const { language, path } = placeOf(req);
  // `/de` is no page of its own: addresses of pages begin with `/de/`.
  const query = queryOf(req);
  if (language !== null && req.path === `/${language}`)
    return void res.redirect(302, `/${language}/${query === '' ? '' : `?${query}`}`);
  if (language !== null) req.url = query === '' ? path : `${path}?${query}`;
  next();
};

/** Leads a page that is asked for with `?lang=…` to the address that begins with that language. */
const languageInPath: RequestHandler = (req, res, next) => {
  const moved = movedByLanguage(req);
  if (moved === null) return next();
  res.redirect(302, moved);
};

/** How many statements a client may make in a minute. */
const STATEMENTS_A_MINUTE = 10;
/** How many reports of errors are taken from one client in a day, so that many can report before the day is full. */
const REPORTS_A_DAY_AND_CLIENT = 20;
const FORM_FIELDS = 10;
/** What a form sends. */
const formBody = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: FORM_FIELDS });

/** All pages, each at its path without the language. Everything in them works without a script. */
export function pageRoutes(deps: Serving): Router {
  const router = Router();
  const page =
    (send: (req: Request, res: Response, here: Serving) => unknown): RequestHandler =>
    (req, res) =>
      send(req, res, servingFor(res, deps));
  router.use(withoutLanguage);
  router.get('/', languageInPath, page(sendSearchPage));
  router.get('/saved', languageInPath, page(saveSearch));
  router.get('/saved/:link', languageInPath, page(sendSaved));
  router.get('/offers/:id', languageInPath, page(sendOfferPage));
  router.get('/offers/:id/dossier', languageInPath, page(sendDossier));
  router.get('/providers/:id', languageInPath, page(sendProviderPage));
  router.get('/alliances', languageInPath, page(sendAlliancesPage));
  router.get('/alliances/:id', languageInPath, page(sendAlliancePage));
  router.get('/sources', languageInPath, page(sendSourcesPage));
  router.get('/sources/:id', languageInPath, page(sendSourcePage));
  router.get('/countries/:id', languageInPath, page(sendCountryPage));
  router.get('/coverage', languageInPath, page(sendCoveragePage));
  router.get('/coverage/own', languageInPath, page(sendOwnCoverage));
  router.get('/coverage/own/:table', page(sendOwnTable));
  router.get('/compare', languageInPath, page(sendComparePage));
  router.get('/skills', languageInPath, page(sendSkillsPage));
  router.get('/styleguide', languageInPath, page(sendStyleguide));
  router.get('/embed', page(sendEmbedPage));
  router.get('/studio', languageInPath, page(sendStudioPage));
  router.get('/oembed', page(sendOEmbed));
  router.get('/gap', languageInPath, page(sendGuidedPage));
  router.get('/quality', languageInPath, page(sendQualityPage));
  router.get('/privacy', languageInPath, page(sendPrivacyPage));
  router.get('/accessibility', languageInPath, page(sendAccessibilityPage));
  router.get('/licences', languageInPath, page(sendLicencesPage));
  // Of what people write, few in a minute are enough.
  const few = limitRate(deps, { limit: STATEMENTS_A_MINUTE });
  const fewReports = limitRate(deps, {
    limit: REPORTS_A_DAY_AND_CLIENT,
    within: '1day',
    onlyTaken: true,
    problem: { name: 'TooManyRequests', detail: 'reportsFullHere' },
  });
  const own = ownForm(deps);
  router.get('/report', languageInPath, page(sendReportForm));
  router.post('/report', own, fewReports, few, formBody, page(takeReport));
  router.get('/reports/:id', languageInPath, page(sendErrorReport));
  router.get('/reply/:link', languageInPath, page(sendReplyForm));
  router.post('/reply/:link', own, few, formBody, page(takeReply));
  router.post('/coverage/own', own, few, formBody, page(OWN_COVERAGE.takeSignIn));
  publishRoutes(router, { own, language: languageInPath, page }, deps);
  operateRoutes(router, { few, form: formBody, own: sameOriginForm(deps), language: languageInPath, page });
  router.post('/coverage/own/out', own, page(OWN_COVERAGE.takeSignOut));
  return router;
}
