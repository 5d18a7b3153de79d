import type { Request, Response } from 'express';
import { z } from 'zod';
import { type ReplyLink, readReplyLink } from '../../services/keys/reply-link.ts';
import { dayOf } from '../../services/model/day.ts';
import { publicFrom, STATEMENT_CHARACTERS } from '../../services/model/reply.ts';
import { readOffers } from '../../services/store/offers/offer-reading.ts';
import { readNotices, repliesOf, saveReply } from '../../services/store/register/replies.ts';
import { replyPage } from '../../web/views/reply-page.ts';
import { plainText } from '../params/plain-text.ts';
import { readingOf } from '../presenters/reading.ts';
import { notFound } from '../problem.ts';
import { placeOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';

const Form = z.object({ statement: z.string().catch(''), disputes: z.string().optional().catch(undefined) });

/** What the link in an address is for; null where it is none of ours, or too old. */
async function linked(req: Request, { keys, now }: Serving): Promise<ReplyLink | null> {
  return readReplyLink(String(req.params.link), (await keys?.()) ?? [], dayOf(now()));
}

async function sendForm(
  req: Request,
  res: Response,
  deps: Serving,
  link: ReplyLink,
  typed: { readonly statement: string; readonly disputes: boolean } | null = null,
): Promise<void> {
  const notice = (await readNotices(deps.db, [link.finding])).get(link.finding);
  if (notice === undefined) return refuse(req, res, notFound('linkNotOurs', ''), deps);
  const replies = (await repliesOf(deps.db, [link.finding])).get(link.finding) ?? [];
  const { offerId } = notice;
  const offer = offerId === null ? undefined : (await readOffers(deps.db, [offerId])).get(offerId);
  const own = replies.find(({ party, who }) => party === link.party && who === link.who);
  const reading = readingOf(readerOf(req), { path: placeOf(req).path, query: '' }, deps);
  res.set({
    'Cache-Control': 'no-store',
    'Content-Language': reading.messages.language.code,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  });
  res.send(
    replyPage(
      {
        ...{
          notice,
          replies,
          title: offer?.content.title ?? {},
          party: link.party,
          publicFrom: publicFrom(notice, deps.replyDays),
        },
        statement: typed?.statement ?? own?.statement ?? '',
        disputes: typed?.disputes ?? own?.state === 'disputed',
        ...{ most: STATEMENT_CHARACTERS, isWrong: typed !== null },
      },
      reading,
    ),
  );
}

/** `GET /reply/{link}`: a finding for the party that the link was made for, and what it says of it. */
export async function sendReplyForm(req: Request, res: Response, deps: Serving): Promise<void> {
  const link = await linked(req, deps);
  if (link === null) return refuse(req, res, notFound('linkNotOurs', ''), deps);
  await sendForm(req, res, deps, link);
}

/** `POST /reply/{link}`: keeps what the party says, and shows it. */
export async function takeReply(req: Request, res: Response, deps: Serving): Promise<void> {
  const { db, now } = deps;
  const link = await linked(req, deps);
  if (link === null || !(await readNotices(db, [link.finding])).has(link.finding))
    return refuse(req, res, notFound('linkNotOurs', ''), deps);
  const form = Form.parse(req.body ?? {});
  const [statement, disputes] = [plainText(form.statement), form.disputes === 'yes'];
  if (statement === '' || statement.length > STATEMENT_CHARACTERS)
    return sendForm(req, res.status(400), deps, link, { statement, disputes });
  await db.transaction((tx) => saveReply(tx, { ...link, statement, disputes }, now().toISOString()));
  const { to } = readingOf(readerOf(req), { path: '/', query: '' }, deps);
  res.set('Cache-Control', 'no-store').redirect(303, to(`/reply/${String(req.params.link)}`));
}
