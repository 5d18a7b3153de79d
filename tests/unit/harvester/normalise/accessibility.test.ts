import { expect, it } from 'vitest';
import { accessibilityOf } from '../../../../harvester/normalise/accessibility.ts';
import { EN, reported } from './reported.ts';

it('What is stated of accessibility is kept, also what there is not, and what we have no word for', () => {
  const { result, codes } = reported((report) =>
    accessibilityOf(
      [
        { feature: 'Wheelchair accessible', stated: true, note: EN('Lift at the back') },
        { feature: 'captions', stated: false, note: [] },
        { feature: 'Guide dogs welcome', stated: true, note: [] },
        { feature: ' ', stated: true, note: [] },
      ],
      report,
    ),
  );
  expect(result).toEqual(
    expect.arrayContaining([
      { feature: 'captions', stated: false, note: {} },
      { feature: 'other', stated: true, note: { und: 'Guide dogs welcome' } },
      { feature: 'step-free', stated: true, note: { en: 'Lift at the back' } },
    ]),
  );
  expect(result).toHaveLength(3);
  expect(codes).toEqual([]);
});
