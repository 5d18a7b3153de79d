import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainsOf, missingSkills } from '../../../../services/skills/gap.ts';
import { offerContent } from '../../../helpers/offer-records.ts';

const ancestors = new Map([
  ['python', { ancestors: ['programming', 'computing'] }],
  ['java', { ancestors: ['programming', 'computing'] }],
  ['programming', { ancestors: ['computing'] }],
]);
const stated = (uri: string) => ({ uri, label: {}, basis: 'stated' as const, confidence: 1 });
const outcome = (...uris: string[]) => ({
  title: {},
  type: null,
  note: {},
  skills: uris.map((uri) => ({ uri, framework: 'esco' as const })),
});

describe('The gap between what one can and what one wants', () => {
  it('is what is wanted and not held', () => {
    expect(missingSkills(['java', 'sql'], ['sql'], ancestors)).toEqual(['java']);
  });

  it('holds a broader skill where a narrower one is held, and not the other way round', () => {
    expect(missingSkills(['programming'], ['python'], ancestors)).toEqual([]);
    expect(missingSkills(['python'], ['programming'], ancestors)).toEqual(['python']);
  });

  it('says which outcome brings which wanted skill, through which of its skills', () => {
    const content = offerContent({
      skills: [stated('sql')],
      learningOutcomes: [outcome('cooking'), outcome('python')],
    });
    expect(gainsOf(content, ['programming', 'sql', 'java'], ancestors)).toEqual([
      { skill: 'programming', through: ['python'], outcomes: [1], basis: 'stated' },
      { skill: 'sql', through: ['sql'], outcomes: [], basis: 'stated' },
    ]);
  });

  it('says of a gain that it is inferred where nothing stated brings it', () => {
    const content = offerContent({
      skills: [{ uri: 'python', label: {}, basis: 'inferred', confidence: 0.6 }],
      learningOutcomes: [],
    });
    expect(gainsOf(content, ['programming'], ancestors)).toMatchObject([{ basis: 'inferred' }]);
  });

  it('brings nothing that is not missing, and each missing skill once', () => {
    const uris = fc.constantFrom('python', 'java', 'programming', 'computing', 'sql', 'unheard-of');
    fc.assert(
      fc.property(fc.array(uris), fc.array(uris), fc.array(uris), (want, have, taught) => {
        const missing = missingSkills(want, have, ancestors);
        const gained = gainsOf(offerContent({ skills: taught.map(stated), learningOutcomes: [] }), missing, ancestors);
        const names = gained.map(({ skill }) => skill);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) {
          expect(want).toContain(name);
          expect(have).not.toContain(name);
        }
      }),
    );
  });
});
