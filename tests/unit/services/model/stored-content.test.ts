import { describe, expect, it } from 'vitest';
import { derivedBy } from '../../../../services/model/basis.ts';
import { OfferContent } from '../../../../services/model/offer.ts';
import { contentOf, storedContent } from '../../../../services/model/stored-content.ts';
import { offerContent, offerInstance } from '../../../helpers/offer-records.ts';

const without = (value: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** A content as the first versions wrote it. */
function earlier(said: { readonly basis?: Record<string, string>; readonly location?: object } = {}): OfferContent {
  const rest = without(offerContent(), ['teaser', 'image', 'ectsRange', 'languageTaught']);
  const one = offerInstance('i1');
  const instance = without(one, ['locations', 'enrolment', 'seats', 'subtitles', 'accessibility']);
  const schedule = without(one.schedule, ['hoursAWeek', 'sessions']);
  const nowhere = { place: null, country: null, city: null, lat: null, lon: null };
  return {
    ...rest,
    credits: [{ system: 'ECTS', value: 5, raw: '5', awarded: null }],
    instances: [{ ...instance, schedule, location: { ...nowhere, ...said.location } }],
    basis: said.basis ?? {},
  } as unknown as OfferContent;
}

describe('A content that an earlier version stored', () => {
  it('has all members of today, and those that are new say nothing', () => {
    const read = contentOf(earlier());
    expect(OfferContent.parse(read)).toEqual(read);
    expect(read.instances[0]?.locations).toEqual([]);
    expect(read.credits[0]).toMatchObject({ value: 5, least: null, most: null });
  });

  it('keeps the place of an instance', () => {
    expect(contentOf(earlier({ location: { city: 'Graz', country: 'AT' } })).instances[0]?.locations).toEqual([
      { place: null, country: 'AT', region: null, city: 'Graz', lat: null, lon: null },
    ]);
  });

  it.each([
    ['derived: 25–30 h per ECTS', derivedBy('hours-per-ects', { least: 25, most: 30 })],
    ['derived: referencing of DQR 6, EQR 6 to the EQF', derivedBy('nqf-to-eqf', { levels: 'DQR 6, EQR 6' })],
    ['derived: summary of the learning outcomes', derivedBy('outcome-summary')],
    ['derived: who provides the instances', derivedBy('provider-of-instances')],
    ['derived: the provider of the manifest', derivedBy('provider-of-manifest')],
    ['derived: mode of the offer', derivedBy('mode-of-offer')],
    ['derived: words for a start at any time', derivedBy('words-for-open-start')],
    ['derived: type and isPartialQualification', derivedBy('type-and-partial-qualification')],
    ['derived: no type was stated', derivedBy('no-type-stated')],
  ])('tells by which rule a value came about: %s', (sentence, basis) => {
    expect(contentOf(earlier({ basis: { '/any': sentence } })).basis).toEqual({ '/any': basis });
  });

  it('is left alone where it is of today', () => {
    const today = offerContent();
    expect(contentOf(today)).toEqual(today);
  });
});

describe('A content that is stored', () => {
  it('is kept without the members that say nothing, and read with all of them', () => {
    const content = offerContent({ eqf: 6, instances: [offerInstance('i1', { mode: 'online' })] });
    const stored = storedContent(content);
    expect(Object.keys(stored).sort()).toEqual(['eqf', 'instances', 'kind', 'publisher', 'teaser', 'title']);
    expect(stored.instances).toEqual([{ id: 'i1', mode: 'online' }]);
    expect(contentOf(JSON.parse(JSON.stringify(stored)))).toEqual(content);
  });

  it('lacks nothing of today’s shape where its source said only a title', () => {
    const read = contentOf(storedContent(offerContent()));
    // Partners came later: because a member more would change the hash of every content, it is absent where it is empty.
    const always = Object.entries(OfferContent.shape).flatMap(([name, { def }]) =>
      def.type === 'optional' ? [] : [name],
    );
    expect(Object.keys(read).sort()).toEqual(always.sort());
    expect(Object.keys(OfferContent.shape).filter((name) => !always.includes(name))).toEqual(['partners']);
    expect(OfferContent.parse(read)).toEqual(read);
  });
});
