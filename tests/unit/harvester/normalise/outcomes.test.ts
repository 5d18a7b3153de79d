import { describe, expect, it } from 'vitest';
import type { DraftOutcome } from '../../../../harvester/draft.ts';
import { outcomesOf } from '../../../../harvester/normalise/outcomes.ts';
import { EN, reported } from './reported.ts';

describe('Learning outcomes', () => {
  const OUTCOME: DraftOutcome = { title: [], type: null, escoSkills: [], otherSkills: [], note: [], order: null };
  const ESCO = 'http://data.europa.eu/esco/skill/0a2d70ee-d435-4965-9e96-702b2fb65740';

  it('without a title are left out; their skills stay the offer’s', () => {
    const { result, codes } = reported((report) => outcomesOf([{ ...OUTCOME, escoSkills: [ESCO] }], [], report));
    expect(result).toMatchObject({ learningOutcomes: [], skills: [{ uri: ESCO, basis: 'stated' }] });
    expect(codes).toEqual(['outcome-without-title']);
  });

  it('stand in their stated order, those without one at the end', () => {
    const outcome = (text: string, order: string | null) => ({ ...OUTCOME, title: EN(text), order });
    const { result } = reported((report) =>
      outcomesOf([outcome('last', null), outcome('second', '2'), outcome('first', '1')], [], report),
    );
    expect(result.learningOutcomes.map(({ title }) => title.en)).toEqual(['first', 'second', 'last']);
  });

  it('are taken from the summary only where there are no others, and that is derived', () => {
    const summary = EN('You can sail.');
    expect(reported((report) => outcomesOf([], summary, report)).result).toMatchObject({
      learningOutcomes: [{ title: { en: 'You can sail.' } }],
      derivation: { how: 'derived', rule: 'outcome-summary' },
    });
    expect(reported((report) => outcomesOf([{ ...OUTCOME, title: EN('Sail') }], summary, report)).result).toMatchObject(
      { learningOutcomes: [{ title: { en: 'Sail' } }], derivation: null },
    );
  });

  it.each([
    'sailing',
    'javascript:alert(1)',
    'https://a.example/<b>',
    'http://',
    'https://a b.example/',
  ])('name no skill by %s', (uri) => {
    expect(
      reported((report) => outcomesOf([{ ...OUTCOME, title: EN('x'), otherSkills: [uri] }], [], report)),
    ).toMatchObject({ result: { skills: [] }, codes: ['skill-invalid'] });
  });
});
