import { describe, expect, it } from 'vitest';
import { alsoTold } from '../../../../services/model/also-told.ts';

const OFFER = 'https://halkyon.example/offer';
const group = (path: string | null, component: string, subject: string | null = OFFER) => ({
  ...{ path, component },
  places: [{ subject, value: null }],
});
const own = (code: string, path: string | null, subject: string | null = OFFER) => ({ code, path, subject });

describe('What a shape says', () => {
  it('is also told by our own check where that says it of the same offer and element', () => {
    const missing = group('elm:learningOutcome', 'MinCount');
    expect(alsoTold(missing, [own('missing-element', 'elm:learningOutcome')])).toEqual(['missing-element']);
    expect(alsoTold(missing, [own('missing-element', 'dcterms:language')])).toEqual([]);
    expect(alsoTold(missing, [own('missing-element', 'elm:learningOutcome', `${OFFER}2`)])).toEqual([]);
    expect(alsoTold(missing, [own('level-unknown', 'elm:EQFLevel')])).toEqual([]);
  });

  it('of a date within a period is compared with the whole path of ours', () => {
    expect(
      alsoTold(group('elm:startDate', 'Datatype'), [own('date-spelling', 'dcterms:temporal/elm:startDate')]),
    ).toEqual(['date-spelling']);
  });

  it('about a node, or by a constraint for which we have no check, is told by nobody else', () => {
    expect(alsoTold(group(null, 'Node'), [own('title-missing', null)])).toEqual([]);
    expect(alsoTold(group('elm:EQFLevel', 'MinCount'), [own('level-unknown', 'elm:EQFLevel')])).toEqual([]);
  });
});
