import { type Loopback, serveLoopback } from './loopback.ts';
import { offerTurtle, TURTLE_PREFIXES } from './reading.ts';

/** A server of several sources in Turtle, whose answers can be held back. What it publishes is given by name of offer. */
export interface HeldPublisher extends Loopback {
  /** The offers of each source: a credit value by the name of the offer. */
  readonly offers: Map<string, Map<string, number>>;
  /** Holds all answers back until `releases` is called. */
  readonly holds: () => void;
  readonly releases: () => void;
  /** The sources whose answers are held back. */
  readonly held: () => ReadonlySet<string>;
}

/** Serves `names` of sources, each under `/name.ttl`. */
export async function servePublisher(names: readonly string[]): Promise<HeldPublisher> {
  const offers = new Map(names.map((name) => [name, new Map<string, number>()]));
  const held = new Set<string>();
  let open = () => {};
  let gate = Promise.resolve();
  const served = await serveLoopback(async ({ url = '' }, answer) => {
    const name = /^\/(\w+)\.ttl/.exec(url)?.[1] ?? '';
    const published = offers.get(name);
    if (published === undefined) {
      answer.writeHead(404).end();
      return;
    }
    held.add(name);
    await gate;
    const texts = [...published].map(([id, hours]) =>
      offerTurtle(`elm:volumeOfLearning "PT${hours}H"^^xsd:duration ;`, `<https://halkyon.example/${name}/${id}>`),
    );
    answer.writeHead(200, { 'content-type': 'text/turtle' }).end(TURTLE_PREFIXES + texts.join('\n'));
  });
  return {
    ...served,
    offers,
    holds() {
      held.clear();
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    releases: () => open(),
    held: () => held,
  };
}
