import { describe, expect, it } from 'vitest';
import { sarifOf } from '../../../../api/findings/findings-sarif.ts';
import { findingLines } from '../../../../cli/report/findings-text.ts';
import { wordFinding } from '../../../../messages/findings/word-finding.ts';
import { type Finding, found } from '../../../../services/model/finding.ts';
import { messagesIn } from '../../../helpers/words.ts';

const note = found('text-without-language', { subject: 'https://uni.example/1' });
const error = (subject: string) => found('title-missing', { subject, path: 'dc:title' });

const worded = (one: Finding) => wordFinding(one, messagesIn('en'));

describe('Findings in words', () => {
  it('come weightiest first, each kind once with its sentence, and say how many more places there are', () => {
    const lines = findingLines([note, ...['1', '2', '3', '4', '5'].map(error)].map(worded));
    expect(lines[0]).toBe('  error title-missing (5 times): The offer has no title, so it was left out');
    expect(lines).toContain('    and 2 more');
    expect(lines.findIndex((line) => line.includes('note text-without-language'))).toBeGreaterThan(3);
  });

  it('keep what a publication says in its line, whatever it holds', () => {
    const hostile = found('code-unknown', { value: '\u001b[2Jx\nexit 0' });
    const lines = findingLines([worded(hostile)]);
    expect(lines.join('\n')).not.toContain('\u001b');
    expect(lines.some((line) => line.startsWith('exit'))).toBe(false);
  });
});

describe('Findings as SARIF', () => {
  it('name each rule once and each place of it', () => {
    const log = sarifOf([
      {
        source: 's',
        run: 'r',
        address: 'https://uni.example/o.ttl',
        findings: [error('1'), error('2')].map(worded),
      },
    ]) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; level: string }[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(['title-missing']);
    expect(log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['title-missing', 'error'],
      ['title-missing', 'error'],
    ]);
  });
});
