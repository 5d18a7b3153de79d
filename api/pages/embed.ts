import type { Request, Response } from 'express';
import { dayOf } from '../../services/model/day.ts';
import { type Facet, isFacet } from '../../services/search/schema.ts';
import { summaryOf } from '../../web/state/offer-summary.ts';
import { askedBy } from '../../web/state/ranges.ts';
import { optionsIn, presentWidget, searchIn } from '../../web/state/widget.ts';
import { embedPage } from '../../web/views/embed-page.ts';
import { offerCard } from '../../web/views/offer-card.ts';
import type { Reading } from '../../web/views/reading.ts';
import { textFor } from '../../web/views/text.ts';
import { widgetView } from '../../web/views/widget.ts';
import { findOffer } from '../find.ts';
import { cleanSearch } from '../params/search-query.ts';
import { signalOf } from '../patience.ts';
import { facetLabel } from '../presenters/names.ts';
import { readingOf } from '../presenters/reading.ts';
import { invalidParameters, notFound } from '../problem.ts';
import { queryOf, type Reader, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';
import { goneProblem } from '../withdrawn.ts';
import { answerPage } from './answer-page.ts';

/** Lets every page show this one in a frame. No other page of ours may be shown so. */
function allowFrames(res: Response): void {
  const policy = String(res.get('Content-Security-Policy')).replace("frame-ancestors 'self'", 'frame-ancestors *');
  res.set('Content-Security-Policy', policy).removeHeader('X-Frame-Options');
}

/** As other pages, but the search of this one is this page. */
function embedReading(req: Request, reader: Reader, deps: Serving): Reading {
  const reading = readingOf(reader, { path: '/embed', query: queryOf(req) }, deps);
  return { ...reading, to: (path) => reading.to(path === '/' ? '/embed' : path) };
}

async function sendOffer(id: string, req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const today = dayOf(deps.now());
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, { asOf: today, knownAt: null }, reader, deps));
  if (!found) return refuse(req, res, notFound('offerNotFound', id), deps);
  const gone = goneProblem(found, false, reader, deps);
  if (gone !== null) return refuse(req, res, gone, deps);
  const title = textFor(found.offer.title, reader.lang)?.text ?? id;
  const reading = embedReading(req, reader, deps);
  answerPage(req, res, embedPage(title, offerCard(summaryOf(found.offer, today), reading), reading));
}

/** A search, or with `offer` one offer, for frames and for whoever has no script: what the widget shows, as a page. */
export async function sendEmbedPage(req: Request, res: Response, deps: Serving): Promise<void> {
  allowFrames(res);
  const reader = readerOf(req);
  const { lang, messages } = reader;
  const asked = askedBy(queryOf(req));
  asked.delete('lang');
  const options = optionsIn(asked);
  const offer = asked.get('offer');
  if (offer !== null) return sendOffer(offer, req, res, deps);
  const clean = cleanSearch(String(searchIn(asked)), { reader: lang, today: dayOf(deps.now()) });
  if (!clean.ok) return refuse(req, res, invalidParameters(clean), deps);
  const data = { ...clean.data, facets: options.facets.filter(isFacet), size: options.size };
  const answer = await deps.turns.take(signalOf(res), () => answerSearch(data, clean.warnings, reader, deps));
  const reading = embedReading(req, reader, deps);
  const labelOf = (facet: Facet, value: string) => facetLabel(facet, value, { lang, messages, given: new Map() });
  const found = presentWidget(answer, asked, options, { messages, labelOf, to: reading.to, day: reading.names.day });
  const body = widgetView({ found, notice: null, busy: false, layout: options.layout }, reading);
  answerPage(req, res, embedPage(messages.widget.label, body, reading));
}
