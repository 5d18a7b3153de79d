import { describe, expect, it } from 'vitest';
import { refusalOf, statementError } from '../../../../../services/store/home/statement-error.ts';

const refused = (code: string) => statementError(refusalOf(Object.assign(new Error('no'), { code })));

describe('A refused statement', () => {
  it('keeps what the database says and nothing else that an error may carry', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (id)=(a) already exists.',
      constraint: 'offer_pkey',
      parameters: ['a megabyte'],
    });
    expect(refusalOf(error)).toEqual({
      message: 'duplicate key',
      code: '23505',
      detail: 'Key (id)=(a) already exists.',
      constraint: 'offer_pkey',
    });
  });

  it('has facts whatever was thrown', () => {
    expect(refusalOf('out of memory')).toEqual({
      message: 'out of memory',
      code: null,
      detail: null,
      constraint: null,
    });
    expect(refusalOf(null).message).toBe('null');
    expect(refusalOf({ message: 7, code: 23505 })).toMatchObject({ code: null });
  });

  it.each([
    '40001',
    '40P01',
    '55P03',
    '53300',
    '57P01',
    '08006',
    'ECONNREFUSED',
    'ECONNRESET',
  ])('may succeed when it is tried again after %s', (code) => {
    expect(refused(code)).toMatchObject({ code: 'statement', retryable: true, facts: { state: code } });
  });

  it.each(['23505', '22012', '42P01', '57014', 'ENOENT'])('is not worth trying again after %s', (code) => {
    expect(refused(code).retryable).toBe(false);
  });
});
