import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingLine } from '../../../../cli/report/finding-line.ts';
import { plainLine } from '../../../../cli/report/plain-line.ts';
import { found } from '../../../../services/model/finding.ts';

const HOSTILE = ['\u001b[2J', '\u001b]0;title\u0007', '\u009b31m', '\u202e', '\u2066', '\r', '\b', 'name', ' '];

describe('A line for a person at a terminal', () => {
  it('holds nothing that moves the cursor or turns the text around, whatever a register says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))), (parts) => {
        const line = findingLine(
          found('registry-identifier-shared', { subject: 'provider 1', path: parts.join(''), value: parts.join('') }),
        );
        expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('keeps words, line breaks and every script', () => {
    expect(plainLine('Ünï\n\tΑθήνα – العربية')).toBe('Ünï\n\tΑθήνα – العربية');
    expect(plainLine('\u001b[31mred\u001b[0m')).toBe('red');
  });
});
