import { describe, expect, it } from 'vitest';
import { type Evidence, microCredentialOf } from '../../../../harvester/normalise/micro-credential.ts';

const EVIDENCE: Evidence = {
  title: { en: 'Tides' },
  otherTitles: {},
  categories: {},
  kind: 'course',
  ects: 5,
  openTo: 'anyone',
  leadsToDegree: null,
  statedTerm: null,
  credential: 'unknown',
};

describe('A micro-credential', () => {
  const of = (said: Partial<Evidence>) => microCredentialOf({ ...EVIDENCE, ...said });

  it('is what its source calls one, by its own word', () => {
    expect(of({ statedTerm: 'micro_credential_certificate' })).toEqual({
      is: 'yes',
      rule: 'called-so-by-source',
      confidence: 1,
      providerTerm: 'micro_credential_certificate',
    });
    expect(of({ statedTerm: ' ' }).is).toBe('unknown');
  });

  it('is none where it is a degree, or where nothing was assessed', () => {
    expect(of({ statedTerm: 'microcredential', leadsToDegree: true }).rule).toBe('leads-to-degree');
    expect(of({ credential: 'attendance-certificate', kind: 'short-programme' })).toMatchObject({
      is: 'no',
      rule: 'nothing-assessed',
    });
  });

  it('is likely one where it is small, open to anyone, and ends with what was assessed', () => {
    expect(of({ credential: 'assessed-certificate' })).toMatchObject({ is: 'likely', rule: 'small-open-and-assessed' });
    expect(of({ credential: 'assessed-certificate', openTo: 'own-students' })).toMatchObject({ is: 'unknown' });
    expect(of({ credential: 'open-badge' })).toMatchObject({ is: 'unknown', rule: 'small-and-open' });
  });
});
