import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { LINK_DAYS, signReplyLink } from '../../services/keys/reply-link.ts';
import { addDays, dayOf } from '../../services/model/day.ts';
import { ownNumber, slotOf } from '../../services/model/register-key.ts';
import {
  isCounted,
  isPublic,
  PARTIES,
  publicFrom,
  REPLY_STATES,
  type Reply,
  WHY_CHARACTERS,
} from '../../services/model/reply.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import {
  decideReplies,
  type ListedNotice,
  listNotices,
  NOTICES_LISTED,
  readNotices,
  repliesOf,
} from '../../services/store/register/replies.ts';
import { sendJson, warningsOf } from '../answer.ts';
import { cleanParameters } from '../params/clean.ts';
import { REPLIES_PARAMETERS } from '../params/other-parameters.ts';
import { plainText } from '../params/plain-text.ts';
import { callerKey } from '../portal/caller.ts';
import { demandParty, type PartyCaller } from '../portal/party.ts';
import { invalidParameters, type Problem, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

const MAX_BODY = '16kb';
const KEY_CHARACTERS = 500;

/** A finding for those whom it concerns, with what is said of it. */
export const ShownNotice = z.object({
  finding: z.string(),
  says: z.string(),
  since: z.string(),
  publicFrom: z.string(),
  public: z.boolean(),
  gone: z.boolean(),
  counted: z.boolean(),
  offer: z.string().nullable(),
  provider: z.string().nullable(),
  registry: z.string().nullable(),
  agency: z.int().nullable(),
  replies: z.array(
    z.object({
      party: z.enum(PARTIES),
      statement: z.string(),
      state: z.enum(REPLY_STATES),
      why: z.string().nullable(),
      knownFrom: z.string(),
    }),
  ),
});
export const RepliesAnswer = z.object({ findings: z.array(ShownNotice), more: z.boolean() });

/** The body of a decision, and the answer to it. */
export const DecisionTerms = z.strictObject({
  finding: z.string().min(1).max(KEY_CHARACTERS),
  state: z.enum(['upheld', 'dropped']),
  why: z.string().overwrite(plainText).min(1).max(WHY_CHARACTERS),
});
export const DecisionAnswer = DecisionTerms.extend({ why: z.string(), decided: z.int() });

/** The body that asks for a link, and the link. */
export const LinkTerms = z.strictObject({ finding: z.string().min(1).max(KEY_CHARACTERS), party: z.enum(PARTIES) });
export const LinkAnswer = LinkTerms.extend({ url: z.string(), expires: z.string() });

type Registers = readonly { readonly name: string; readonly slot: number }[];

/** What somebody may see: everything (an administrator), or what names them. */
function theirs(party: PartyCaller, registers: Registers): { readonly provider?: string; readonly agency?: number } {
  if (party.kind === 'admin') return {};
  if (party.kind === 'provider') return { provider: party.id };
  // No agency has this key: whose register is not connected sees nothing.
  return { agency: callerKey(party, registers) ?? -1 };
}

/**
 * `GET /v1/replies`: findings and what is said of them, for those whom they concern. `POST /v1/replies/decisions`: an
 * administrator decides what is disputed. `POST /v1/replies/links`: a signed link by which a party replies.
 */
class ReplyRoutes {
  readonly #deps: Serving;

  constructor(deps: Serving) {
    this.#deps = deps;
  }

  #stop(req: Request, res: Response, problem: Problem): void {
    sendProblem(res, problem, readerOf(req), this.#deps);
  }

  async #asking(req: Request, res: Response): Promise<{ party: PartyCaller; registers: Registers } | null> {
    const registers = (await lastSyncs(this.#deps.db)).map(({ registry, slot }) => ({ name: registry, slot }));
    const party = demandParty(req, res, this.#deps, registers);
    return party && { party, registers };
  }

  #shown(notice: ListedNotice, replies: readonly Reply[], registers: Registers): z.infer<typeof ShownNotice> {
    const { now, replyDays } = this.#deps;
    const { key, says, since, offerId, providerId, agency, isGone } = notice;
    return {
      ...{ finding: key, says, since, offer: offerId, provider: providerId, gone: isGone },
      publicFrom: publicFrom(notice, replyDays),
      public: isPublic(notice, dayOf(now()), replyDays),
      counted: isCounted(replies),
      registry: agency === null ? null : (registers.find(({ slot }) => slot === slotOf(agency))?.name ?? null),
      agency: agency === null ? null : ownNumber(agency),
      replies: replies.map(({ party, statement, state, why, knownFrom }) => ({
        ...{ party, statement, state, why },
        knownFrom: new Date(knownFrom).toISOString(),
      })),
    };
  }

  async list(req: Request, res: Response): Promise<void> {
    const { db } = this.#deps;
    const asking = await this.#asking(req, res);
    if (asking === null) return;
    const clean = cleanParameters(queryOf(req), REPLIES_PARAMETERS);
    if (!clean.ok) return this.#stop(req, res, invalidParameters(clean));
    const { party, registers } = asking;
    const notices = await listNotices(db, { state: clean.data.state ?? null, ...theirs(party, registers) });
    const said = await repliesOf(
      db,
      notices.map(({ key }) => key),
    );
    const findings = notices.map((one) => this.#shown(one, said.get(one.key) ?? [], registers));
    const body = { findings, more: notices.length === NOTICES_LISTED };
    sendJson(res, { ...body, ...warningsOf(clean.warnings, readerOf(req)) }, this.#deps);
  }

  async decide(req: Request, res: Response): Promise<void> {
    const asking = await this.#asking(req, res);
    if (asking === null) return;
    const { party } = asking;
    if (party.kind !== 'admin') return this.#stop(req, res, { name: 'Forbidden', detail: 'adminNeeded' });
    const terms = DecisionTerms.safeParse(req.body);
    if (!terms.success) return this.#stop(req, res, { name: 'BadRequest', detail: 'decisionBody' });
    const { finding, state, why } = terms.data;
    const at = this.#deps.now().toISOString();
    const decided = await this.#deps.db.transaction((tx) =>
      decideReplies(tx, finding, { state, by: party.name, why }, at),
    );
    if (decided === 0) return this.#stop(req, res, { name: 'NotFound', detail: 'nothingDisputed' });
    sendJson(res, { finding, state, why, decided }, this.#deps);
  }

  async link(req: Request, res: Response): Promise<void> {
    const { db, keys, now, publicUrl } = this.#deps;
    const asking = await this.#asking(req, res);
    if (asking === null) return;
    const terms = LinkTerms.safeParse(req.body);
    if (!terms.success) return this.#stop(req, res, { name: 'BadRequest', detail: 'linkBody' });
    const { finding, party: side } = terms.data;
    const notice = (await readNotices(db, [finding])).get(finding);
    const who = side === 'provider' ? notice?.providerId : notice?.agency;
    const { provider, agency } = theirs(asking.party, asking.registers);
    // Who may not see a finding is not told whether there is one; and a party has links for itself alone.
    const isTheirs =
      asking.party.kind === 'admin' ||
      (side === 'provider' ? who === provider : who === agency && agency !== undefined);
    if (notice === undefined || who === null || who === undefined || !isTheirs)
      return this.#stop(req, res, { name: 'NotFound' });
    if (keys === undefined) return this.#stop(req, res, { name: 'Unavailable' });
    const link = signReplyLink({ finding, party: side, who: String(who) }, await keys(), now());
    const expires = addDays(dayOf(now()), LINK_DAYS);
    sendJson(res, { finding, party: side, url: `${publicUrl}/reply/${link}`, expires }, this.#deps);
  }
}

/** Findings that parties see first, and what is said of them. */
export function replyRoutes(deps: Serving): Router {
  const router = Router();
  const routes = new ReplyRoutes(deps);
  const body = express.json({ limit: MAX_BODY });
  router.get('/replies', (req, res) => routes.list(req, res));
  router.post('/replies/decisions', body, (req, res) => routes.decide(req, res));
  router.post('/replies/links', body, (req, res) => routes.link(req, res));
  return router;
}
