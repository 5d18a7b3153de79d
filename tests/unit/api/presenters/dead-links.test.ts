import { expect, it } from 'vitest';
import { withoutDeadLinks } from '../../../../api/presenters/dead-links.ts';
import type { PublicInstance } from '../../../../services/model/public-offer.ts';

const instance = (url: string | null, registrationUrl: string | null) => ({ url, registrationUrl }) as PublicInstance;
const offer = {
  homepage: 'https://uni.example/dead',
  instances: [instance(null, 'https://uni.example/apply'), instance('https://uni.example/dead', null)],
};

it('leaves out addresses that do not work wherever they stand, and names what it left out', () => {
  const dead = new Map([['https://uni.example/dead', '2026-11-01T00:00:00.000Z']]);
  expect(withoutDeadLinks(offer, dead)).toEqual({
    homepage: null,
    instances: [instance(null, 'https://uni.example/apply'), instance(null, null)],
    hiddenLinks: [
      { pointer: '/homepage', since: '2026-11-01T00:00:00.000Z' },
      { pointer: '/instances/1/url', since: '2026-11-01T00:00:00.000Z' },
    ],
  });
});

it('changes nothing of an offer whose addresses work', () => {
  expect(withoutDeadLinks(offer, new Map([['https://other.example/', '2026-11-01T00:00:00.000Z']]))).toBe(offer);
});
