import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eheaCountries } from '../../../../../services/vocab/ehea.ts';
import { bars } from '../../../../../web/views/plots/bars.ts';
import { circles } from '../../../../../web/views/plots/circles.ts';
import { days } from '../../../../../web/views/plots/days.ts';
import { MAP_FILLS, map, mapCountries } from '../../../../../web/views/plots/map.ts';
import { linesOf, type Picture, pictureView, WIDTH } from '../../../../../web/views/plots/picture.ts';

const about = { id: 'plot-x', title: 'Offers <b>', about: 'What is "drawn".' };
const markup = (picture: Picture): string => pictureView(picture).markup;
const numbers = (text: string, attribute: string): number[] =>
  [...text.matchAll(new RegExp(`<(?:rect|circle)[^>]* ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => Number(value));
const words = fc.string({ maxLength: 300 });
const count = fc.nat(1_000_000);

describe('A picture', () => {
  it('has a title and says what it shows, for whoever does not see it, and holds no style, script or address', () => {
    const text = markup(bars([{ label: 'a', bars: [{ value: 1, text: '1' }] }], about));
    expect(text).toContain('role="img" aria-labelledby="plot-x-title plot-x-about"');
    expect(text).toContain('<title id="plot-x-title">Offers &lt;b&gt;</title>');
    expect(text).toContain('<desc id="plot-x-about">What is &quot;drawn&quot;.</desc>');
    expect(text).not.toMatch(/style=|<style|<script|href=/);
  });

  it('shows words of any kind as text, whatever is in them', () => {
    fc.assert(
      fc.property(words, (word) => {
        const text = markup(bars([{ label: `${word}<script>`, bars: [{ value: 1, text: word }] }], about));
        expect(text).not.toContain('<script');
        expect(text.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it('breaks labels into lines that fit, and loses no word of a label that has room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäß]{1,20}$/), { minLength: 1, maxLength: 12 }), (list) => {
        const lines = linesOf(list.join(' '), WIDTH, 20);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(WIDTH / 7);
      }),
    );
    expect(linesOf('x'.repeat(500), 100)).toHaveLength(1);
    expect(linesOf('much '.repeat(500), 100)).toHaveLength(5);
  });
});

describe('Bars', () => {
  it('are as long as their numbers, all to one measure, and none reaches out of the picture', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 20 }), (values) => {
        const text = markup(
          bars(
            values.map((value) => ({ label: 'row', bars: [{ value, text: String(value) }] })),
            about,
          ),
        );
        const widths = numbers(text, 'width');
        const most = Math.max(1, ...values);
        expect(widths).toHaveLength(values.length);
        for (const [index, width] of widths.entries()) {
          expect(width).toBeCloseTo(((values[index] ?? 0) / most) * (WIDTH - 60), 0);
          expect(text).toContain(`>${values[index]}</text>`);
        }
      }),
    );
  });

  it('of nothing at all are a picture without bars', () => {
    expect(markup(bars([], about))).toContain('viewBox="0 0 360 0"');
    expect(numbers(markup(bars([{ label: 'a', bars: [{ value: 0, text: '0' }] }], about)), 'width')).toEqual([0]);
  });
});

describe('Circles', () => {
  it('have areas like their numbers, with each number below its circle, and none where there is nothing', () => {
    const row = { label: 'a', cells: [4, 1, 0].map((value) => ({ value, text: String(value) })) };
    const text = markup(circles('Level', ['5', '6', '7'], [row], about));
    const [large = 0, small = 0, ...none] = numbers(text, 'r');
    expect(none).toEqual([]);
    expect(large / small).toBeCloseTo(2, 1);
    expect([...text.matchAll(/>(\d)<\/text>/g)].map(([, value]) => value)).toEqual(['5', '6', '7', '4', '1']);
  });
});

describe('Days', () => {
  it('are one line a series from the first day to the last, with the first and the last number', () => {
    const points = [1, 3, 2].map((value, index) => ({ at: index * 86_400_000, value }));
    const text = markup(days([{ label: 'a', points, first: '1', last: '2' }], ['Monday', 'Wednesday'], about));
    expect(text.match(/<path class="plot-line" d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+L[\d.]+,[\d.]+"/)).not.toBeNull();
    expect([...text.matchAll(/>([^<]+)<\/text>/g)].map(([, word]) => word)).toEqual([
      'a',
      '1',
      '2',
      'Monday',
      'Wednesday',
    ]);
    expect(text).not.toContain('NaN');
  });

  it('that are one only are drawn as a point', () => {
    const series = [{ label: 'a', points: [{ at: 0, value: 0 }], first: '0', last: '0' }];
    expect(markup(days(series, ['Monday', 'Monday'], about))).not.toContain('NaN');
  });
});

describe('The map', () => {
  const country = { words: 'What is known', hasReports: true, hasPublishers: false } as const;

  it('has every country of the European Higher Education Area, the smallest ones, too', () => {
    for (const code of ['AD', 'AT', 'CY', 'GB', 'GE', 'KZ', 'LI', 'MT', 'SM', 'UA', 'VA', 'XK'])
      expect(mapCountries()).toContain(code);
    // Kosovo is in registers and not in the Area.
    expect([...mapCountries()].sort()).toEqual([...eheaCountries(), 'XK'].sort());
  });

  it('draws each thing that can be known of a country with a pattern of its own, and only what it was given', () => {
    const given = MAP_FILLS.map((fill, index) => ({
      ...country,
      code: ['AT', 'BE', 'DE', 'FR', 'IT', 'MT'][index] ?? '',
      fill,
    }));
    const text = markup(map(given, about));
    const paints = [...text.matchAll(/class="(map-land[^"]*)"(?: fill="([^"]*)")?/g)].map(
      ([, kind, fill]) => fill ?? kind,
    );
    expect(new Set(paints).size).toBe(MAP_FILLS.length);
    expect(text.match(/map-ring/g)).toHaveLength(MAP_FILLS.length);
    expect(text).not.toContain('map-point');
    expect(markup(map([{ ...country, code: 'ZZ', fill: 'both' }], about))).not.toContain('map-land map-land');
  });

  it('is what the program makes of the shapes in the package', () => {
    expect(() => execFileSync('node', ['bin/europe-map.js', '--check'])).not.toThrow();
  });
});
