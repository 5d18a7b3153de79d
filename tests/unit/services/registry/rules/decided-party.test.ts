import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { audit, facts, of, offer, provider, TODAY } from '../../../../helpers/register-records.ts';

const OURS = { scheme: 'ror', value: '03p4demo9' };
const LISTED = { scheme: 'eter', value: 'AT9001' };
const dated = { validFrom: null, validTo: null };
const KEY = 'ror:03p4demo9';

interface Setting {
  readonly decided: readonly { readonly registryId: string; readonly keys: readonly string[] }[];
  readonly named: readonly { readonly scheme: string; readonly value: string }[];
  /** Which providers of the register bear the identifier `LISTED`. */
  readonly bearers?: readonly number[];
}

/** Who is judged where somebody else's offer names an awarding body so. */
function answering({ decided, named, bearers = [] }: Setting) {
  const providers = [1, 2, 3].map((key) =>
    provider(key, bearers.includes(key) ? { identifiers: [{ ...LISTED, ...dated }] } : {}),
  );
  const register = { ...facts([audit(1, of(2)), audit(2, of(3))], providers), decided };
  const judgement = judge(offer({ awardingBodyIdentifiers: [named] }), indexFacts(register), TODAY, DEFAULT_POLICY);
  return { code: judgement.code, subject: judgement.subject };
}
const isTwo = [{ registryId: provider(2).id, keys: [KEY] }];
const NOBODY = { code: 'PROVIDER_NOT_FOUND', subject: null };

describe('An operator’s decision on a provider that others name as awarding body', () => {
  it('holds for it there, too, by an identifier that no register lists', () => {
    expect(answering({ decided: isTwo, named: [OURS] })).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      subject: { registryId: provider(2).id, role: 'awarding-body', resolvedBy: 'operator' },
    });
    expect(answering({ decided: [], named: [OURS] })).toMatchObject(NOBODY);
  });

  it('never goes against what a register says of an identifier that is named beside it', () => {
    const { subject } = answering({ decided: isTwo, named: [OURS, LISTED], bearers: [3] });
    expect(subject).toMatchObject({ registryId: provider(3).id, resolvedBy: 'eter' });
  });

  it('tells which of several bearers of an identifier is meant, and nothing where it is none of these', () => {
    const named = [OURS, LISTED];
    expect(answering({ decided: isTwo, named, bearers: [2, 3] }).subject).toMatchObject({ registryId: provider(2).id });
    expect(answering({ decided: isTwo, named, bearers: [1, 3] }).code).toBe('PROVIDER_AMBIGUOUS');
  });

  it('decides nothing by an identifier that several institutions have, because another one of them may be named', () => {
    const decided = [{ registryId: provider(2).id, keys: ['eter:AT9001'] }];
    expect(answering({ decided, named: [LISTED], bearers: [2, 3] }).code).toBe('PROVIDER_AMBIGUOUS');
  });

  it('decides nothing where two decisions contradict each other, or name a record that is gone', () => {
    const both = [...isTwo, { registryId: provider(3).id, keys: [KEY] }];
    expect(answering({ decided: both, named: [OURS] })).toMatchObject(NOBODY);
    expect(answering({ decided: [{ registryId: provider(9).id, keys: [KEY] }], named: [OURS] })).toMatchObject(NOBODY);
  });
});
