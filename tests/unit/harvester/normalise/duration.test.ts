import { expect, it } from 'vitest';
import { durationOf } from '../../../../harvester/normalise/duration.ts';
import { reported } from './reported.ts';

it.each([
  ['P6W', 6, []],
  ['P42D', 6, []],
  ['P10D', 2, []],
  ['P3M', null, ['duration-unknown']],
  ['PT60H', null, ['duration-unknown']],
  ['six weeks', null, ['duration-unknown']],
  [null, null, []],
])('%s are %s weeks: what cannot be compared is told and not used', (raw, result, codes) => {
  expect(reported((report) => durationOf(raw, report))).toEqual({ result, codes });
});
