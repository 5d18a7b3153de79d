import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { linked } from '../../../../services/http/linked.ts';

it('Many requests at once listen to one signal without a warning, and none is left when they are freed', async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => warnings.push(name);
  process.on('warning', onWarning);
  const stop = new AbortController();
  const all = Array.from({ length: 40 }, () => linked([stop.signal]));
  // Warnings are told in the next turn.
  await delay(1);
  process.off('warning', onWarning);
  expect(warnings).toEqual([]);
  for (const one of all.slice(1)) one.free();
  stop.abort(new Error('the program ends'));
  expect(all.map(({ signal }) => signal.aborted)).toEqual([true, ...all.slice(1).map(() => false)]);
  expect(all[0]?.signal.reason).toEqual(new Error('the program ends'));
});

it('A limit of time ends with what it belongs to, after its time, and not once it is freed', async () => {
  const stop = new AbortController();
  const [stopped, late, freed] = [linked([stop.signal]), linked([]), linked([])];
  const signals = [stopped.within(60_000), late.within(10), freed.within(10)];
  freed.free();
  stop.abort(new Error('the program ends'));
  await delay(40);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
  expect(signals.map(({ reason }) => (reason as Error | undefined)?.name)).toEqual([
    'Error',
    'TimeoutError',
    undefined,
  ]);
});
