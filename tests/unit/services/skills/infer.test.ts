import { describe, expect, it } from 'vitest';
import { withInferredSkills } from '../../../../services/skills/infer.ts';
import { SkillMatcher } from '../../../../services/skills/matcher.ts';
import { offerContent } from '../../../helpers/offer-records.ts';

const matcher = new SkillMatcher([
  { uri: 'esco:sql', language: 'en', text: 'SQL', preferred: true },
  { uri: 'esco:ml', language: 'en', text: 'machine learning', preferred: true },
  { uri: 'esco:ml', language: 'de', text: 'maschinelles Lernen', preferred: true },
]);
const outcome = (title: string, skills: { uri: string; framework: 'esco' }[] = []) => ({
  title: { en: title },
  type: null,
  skills,
  note: {},
});

describe('Inferring skills', () => {
  it('says of each inferred skill that it is inferred, from which words, and where they stand', () => {
    const content = withInferredSkills(
      offerContent({ title: { en: 'SQL' }, learningOutcomes: [outcome('Explain machine learning')] }),
      matcher,
    );
    expect(content.skills).toEqual([
      { uri: 'esco:sql', label: {}, basis: 'inferred', confidence: 0.6 },
      { uri: 'esco:ml', label: {}, basis: 'inferred', confidence: 0.4 },
    ]);
    expect(content.basis).toMatchObject({
      '/skills/0': { how: 'inferred', rule: 'label-of-skill', facts: { words: 'sql', place: '/title/en' } },
      '/skills/1': { how: 'inferred', facts: { words: 'machine learning', place: '/learningOutcomes/0/title/en' } },
    });
  });

  it('adds nothing where the source names a skill, of the offer or of an outcome', () => {
    const stated = offerContent({
      title: { en: 'SQL' },
      skills: [{ uri: 'esco:other', label: {}, basis: 'stated', confidence: 1 }],
    });
    expect(withInferredSkills(stated, matcher)).toBe(stated);
    const ofOutcome = offerContent({
      title: { en: 'SQL' },
      learningOutcomes: [outcome('x', [{ uri: 'esco:other', framework: 'esco' }])],
    });
    expect(withInferredSkills(ofOutcome, matcher)).toBe(ofOutcome);
  });

  it('reads each text in its own language, a regional one as its language', () => {
    const austrian = offerContent({ title: { 'de-AT': 'Maschinelles Lernen' }, learningOutcomes: [] });
    expect(withInferredSkills(austrian, matcher).skills.map(({ uri }) => uri)).toEqual(['esco:ml']);
    const unsaid = offerContent({ title: { und: 'SQL' }, learningOutcomes: [] });
    expect(withInferredSkills(unsaid, matcher)).toBe(unsaid);
  });

  it('adds nothing without a vocabulary', () => {
    const content = offerContent({ title: { en: 'SQL' } });
    expect(withInferredSkills(content, null)).toBe(content);
  });

  it('adds at most twelve skills', () => {
    const labels = Array.from({ length: 40 }, (_, n) => ({
      uri: `esco:${n}`,
      language: 'en',
      text: `subject${n}`,
      preferred: true,
    }));
    const title = labels.map(({ text }) => text).join(', ');
    expect(
      withInferredSkills(offerContent({ title: { en: title }, learningOutcomes: [] }), new SkillMatcher(labels)).skills,
    ).toHaveLength(12);
  });
});
