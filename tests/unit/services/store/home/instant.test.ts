import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../../services/store/home/instant.ts';

describe('instantOf', () => {
  it.each([
    ['2026-01-02 03:04:05+00', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02 03:04:05.678901+00', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02 03:04:05+05:30', '2026-01-01T21:34:05.000Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it('leaves alone what is no instant', () => {
    expect(instantOf('infinity')).toBe('infinity');
  });
});
