import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../harvester/words.ts';
import { CREDENTIAL_FORMS, OPEN_TO, TIMES } from '../../../services/model/codes.ts';
import { INSTANCE_STATES } from '../../../services/model/instance.ts';

describe('Plain words', () => {
  it('mean themselves, however they are written', () => {
    for (const state of INSTANCE_STATES) expect(WORDS.state(state)).toBe(state);
    for (const who of OPEN_TO) expect(WORDS.audience(who)).toBe(who);
    for (const time of TIMES) expect(WORDS.times(time)).toEqual([time]);
    for (const form of CREDENTIAL_FORMS)
      expect(WORDS.credentialForm(form.replaceAll('-', '_').toUpperCase())).toBe(form);
    expect(WORDS.group(' Own  students ')).toBe('own-students');
    expect(WORDS.accessibility('Sign language')).toBe('sign-language');
  });

  it('that nobody knows mean nothing, so that nobody is let in by a guess', () => {
    for (const word of ['', 'sometimes', 'not anyone', 'openish', '__proto__'])
      expect([WORDS.audience(word), WORDS.state(word), WORDS.payer(word), WORDS.times(word)]).toEqual([
        null,
        null,
        null,
        [],
      ]);
  });
});
