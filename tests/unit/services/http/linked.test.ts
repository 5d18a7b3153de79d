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
