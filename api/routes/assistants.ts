import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { type RequestHandler, Router } from 'express';
import { messageOf } from '../../services/errors.ts';
import { ASSISTANTS } from '../headers.ts';
import { assistantServer } from '../mcp/server.ts';
import { signalOf } from '../patience.ts';
import { servingFor } from '../portal/portal.ts';
import { readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

/** The most bytes of one question. */
const MAX_BODY_BYTES = 64 * 1_024;

/**
 * `POST /mcp`: the tools for assistants over Streamable HTTP, without sessions. Nothing changes while it is connected,
 * so no subscription is taken.
 */
export function assistantRoute(deps: Serving): Router {
  const router = Router();
  const answer: RequestHandler = (req, res, next) => {
    const reader = readerOf(req);
    const here = servingFor(res, deps);
    const onerror = (error: Error) => deps.log.warn({ event: 'api.assistant-refused', error: messageOf(error) });
    const { fetch } = createMcpHandler(
      () => assistantServer(reader, here, (work) => here.turns.take(signalOf(res), work)),
      { maxSubscriptions: 0, maxRequestBodySize: MAX_BODY_BYTES, onerror },
    );
    res.set('Cache-Control', 'no-store');
    toNodeHandler({ fetch }, { maxRequestBodySize: MAX_BODY_BYTES, onerror })(req, res).catch(next);
  };
  router.post(ASSISTANTS, answer);
  return router;
}
