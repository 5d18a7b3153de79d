import { describe, expect, it } from 'vitest';
import { Finding, found } from '../../../../services/model/finding.ts';

describe('A finding', () => {
  it('carries nothing long that a source wrote, wherever it stands', () => {
    const long = `https://halkyon.example/${'x'.repeat(1_000_000)}`;
    const made = found('iri-invalid', { subject: long, path: long, value: long });
    expect(JSON.stringify(made).length).toBeLessThan(1_500);
    expect(Finding.parse(made)).toEqual(made);
    const { facts } = found('manifest-unreadable', { facts: { detail: long } });
    expect(JSON.stringify(facts).length).toBeLessThan(300);
    expect(made.subject?.startsWith('https://halkyon.example/xxx')).toBe(true);
  });

  it('cuts no character in half', () => {
    const made = found('text-cut', { value: `${'x'.repeat(199)}😀 and more` });
    expect(made.value?.isWellFormed()).toBe(true);
  });
});
