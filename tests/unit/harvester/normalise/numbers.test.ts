import { expect, it } from 'vitest';
import { numberOf } from '../../../../harvester/normalise/numbers.ts';
import { reported } from './reported.ts';

it('A number is used as far as it can be one, and told where it cannot', () => {
  const of = (raw: string | null, whole = false) =>
    reported((report) => numberOf(raw, 'hoursAWeek', { most: 168, whole }, report));
  expect([of('7,5').result, of(' 168 ').result, of('0').result, of(null).result, of('').codes]).toEqual([
    7.5,
    168,
    0,
    null,
    [],
  ]);
  for (const raw of ['-1', '169', 'ten', '1,500', 'NaN']) expect(of(raw).codes).toEqual(['number-invalid']);
  expect(of('7.5', true).codes).toEqual(['number-invalid']);
});
