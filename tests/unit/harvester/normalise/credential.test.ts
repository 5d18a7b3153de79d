import { expect, it } from 'vitest';
import { credentialOf } from '../../../../harvester/normalise/credential.ts';
import { reported } from './reported.ts';

it('What a learner receives is what is stated, else not known', () => {
  const of = (form: string | null, ...formats: string[]) =>
    reported((report) => credentialOf({ form, formats }, report));
  expect(of('Open Badge', 'Open Badges 3.0', 'EDC', 'EDC')).toEqual({
    result: { form: 'open-badge', formats: ['EDC', 'Open Badges 3.0'] },
    codes: [],
  });
  expect(of(null)).toEqual({ result: { form: 'unknown', formats: [] }, codes: [] });
  expect(of('a handshake')).toEqual({ result: { form: 'unknown', formats: [] }, codes: ['code-unknown'] });
});
