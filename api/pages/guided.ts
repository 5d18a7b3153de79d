import type { Request, Response } from 'express';
import { listed, valuesOf } from '../../web/state/asked.ts';
import { guidedSearch, notNumbers } from '../../web/state/guided.ts';
import { presentBox } from '../../web/state/skill-box.ts';
import { guidedPage } from '../../web/views/guided-page.ts';
import { knownConcepts } from '../known-concepts.ts';
import { signalOf } from '../patience.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

const PATH = '/gap';

/** Asks what somebody can and wants, and leads to the search for what is missing. */
export async function sendGuidedPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const asked = new URLSearchParams(queryOf(req));
  const reading = portalReading(req, deps);
  const isSent = asked.has('show');
  asked.delete('show');
  const isWanted = valuesOf(asked, 'want').length > 0;
  const unusable = notNumbers(asked);
  if (isSent && isWanted && unusable.length === 0) {
    return void res.redirect(302, `${reading.to('/')}?${guidedSearch(asked)}`);
  }
  const known = await deps.turns.take(signalOf(res), () => knownConcepts(asked, readerOf(req).lang, deps));
  const address = (change: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(asked);
    for (const name of ['findHave', 'findWant']) next.delete(name);
    change(next);
    return `${reading.to(PATH)}?${next}`;
  };
  const shown = {
    boxes: { have: presentBox('have', asked, known, address), want: presentBox('want', asked, known, address) },
    have: valuesOf(asked, 'have').map(listed),
    want: valuesOf(asked, 'want').map(listed),
    hours: asked.get('hours') ?? '',
    budget: asked.get('budget') ?? '',
    currency: asked.get('currency') ?? '',
    nothingWanted: isSent && !isWanted,
    unusable,
  };
  answerPage(req, res, guidedPage(shown, reading));
}
