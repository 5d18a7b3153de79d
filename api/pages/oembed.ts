import type { Request, Response } from 'express';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { dayOf } from '../../services/model/day.ts';
import { oEmbedOf, oEmbedXml } from '../../web/views/oembed.ts';
import { textFor } from '../../web/views/text.ts';
import { isLocked } from '../answer.ts';
import { findOffer } from '../find.ts';
import { signalOf } from '../patience.ts';
import { notFound } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { goneProblem } from '../withdrawn.ts';

const PATH = /^\/(?:([a-z]{2,3})\/)?offers\/([A-Za-z0-9_-]{1,100})$/;
/** The least room that is worth anything, and the most that is taken seriously, in pixels. */
const LEAST = 100;
const MOST = 10_000;

/** The offer to which an address of ours leads, and in which language. Null for every other address. */
function offerAt(address: string, publicUrl: string): { readonly id: string; readonly lang: string | null } | null {
  const base = new URL(publicUrl);
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const under = base.pathname.replace(/\/$/, '');
  if (origin !== base.origin || !pathname.startsWith(`${under}/`)) return null;
  const [, lang = null, id] = PATH.exec(pathname.slice(under.length)) ?? [];
  if (id === undefined || (lang !== null && !MESSAGE_LANGUAGES.includes(lang))) return null;
  return { id, lang };
}

function room(asked: URLSearchParams, name: string): number | null {
  const pixels = Number(asked.get(name) ?? Number.NaN);
  return Number.isInteger(pixels) && pixels >= LEAST && pixels <= MOST ? pixels : null;
}

/** `GET /oembed?url=…`: how to show an offer in a page that only has its address (oembed.com). */
export async function sendOEmbed(req: Request, res: Response, deps: Serving): Promise<void> {
  const asked = new URLSearchParams(queryOf(req));
  const format = asked.get('format') ?? 'json';
  // The standard says 501 for a format that is not there.
  if (format !== 'json' && format !== 'xml') return void res.status(501).type('txt').send('json, xml\n');
  const url = asked.get('url') ?? '';
  const at = offerAt(url, deps.publicUrl);
  const reader = readerOf(req);
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const found = at && (await deps.turns.take(signalOf(res), () => findOffer(at.id, moment, reader, deps)));
  if (at === null || found === null) return refuse(req, res, notFound('offerNotFound', at?.id ?? url), deps);
  const gone = goneProblem(found, false, reader, deps);
  if (gone !== null) return refuse(req, res, gone, deps);
  const lang = at.lang ?? reader.messages.language.code;
  const frame = `${deps.publicUrl}/${lang}/embed?${new URLSearchParams({ offer: at.id })}`;
  const title = textFor(found.offer.title, lang)?.text ?? at.id;
  const site = { name: reader.messages.ui.title, url: deps.publicUrl };
  const answer = oEmbedOf(title, frame, site, { width: room(asked, 'maxwidth'), height: room(asked, 'maxheight') });
  res.set('Cache-Control', isLocked(res) ? 'no-store' : `public, max-age=${answer.cache_age}`);
  if (format === 'xml') return void res.type('text/xml').send(oEmbedXml(answer));
  res.json(answer);
}
