import { describe, expect, it } from 'vitest';
import { createRunFindings } from '../../../../harvester/read/findings.ts';
import { finding } from '../../../../services/model/finding.ts';

describe('The findings of a run', () => {
  it('are listed in their order as long as they are few', () => {
    const findings = createRunFindings();
    const few = ['title-missing', 'identity-conflict'].map((code) => finding(code, 'warning', 'x'));
    for (const item of few) findings.add(item);
    expect(findings.list()).toEqual(few);
  });

  it('of one kind hide no others: what is not listed is counted under its own code', () => {
    const findings = createRunFindings();
    for (let n = 0; n < 700; n++) findings.add(finding('foreign-identifier', 'error', 'x', { value: `${n}` }));
    findings.add(finding('title-missing', 'error', 'x'));
    const listed = findings.list();
    expect(listed).toHaveLength(502);
    expect(listed.at(-2)?.code).toBe('title-missing');
    expect(listed.at(-1)).toMatchObject({
      code: 'more-findings',
      severity: 'note',
      value: 'foreign-identifier: 700 in all, 500 listed',
    });
  });

  it('list an error also where notes have taken all the room', () => {
    const findings = createRunFindings();
    for (let kind = 0; kind < 10; kind++)
      for (let n = 0; n < 500; n++) findings.add(finding(`note-${kind}`, 'note', 'x'));
    findings.add(finding('title-missing', 'error', 'x'));
    expect(findings.list().some(({ code }) => code === 'title-missing')).toBe(true);
  });
});
