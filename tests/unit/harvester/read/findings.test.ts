import { describe, expect, it } from 'vitest';
import { createRunFindings } from '../../../../harvester/read/findings.ts';
import { found } from '../../../../services/model/finding.ts';
import { FINDING_CODES } from '../../../../services/model/finding-codes.ts';

describe('The findings of a run', () => {
  it('are listed in their order as long as they are few', () => {
    const findings = createRunFindings();
    const few = [found('title-missing'), found('identity-conflict')];
    for (const item of few) findings.add(item);
    expect(findings.list()).toEqual(few);
  });

  it('of one kind hide no others: what is not listed is counted under its own code', () => {
    const findings = createRunFindings();
    for (let n = 0; n < 700; n++) findings.add(found('foreign-identifier', { value: `${n}` }));
    findings.add(found('title-missing'));
    const listed = findings.list();
    expect(listed).toHaveLength(502);
    expect(listed.at(-2)?.code).toBe('title-missing');
    expect(listed.at(-1)).toMatchObject({
      code: 'more-findings',
      severity: 'note',
      facts: { of: 'foreign-identifier', total: 700, listed: 500 },
    });
  });

  it('list an error also where notes have taken all the room', () => {
    const findings = createRunFindings();
    const notes = Object.entries(FINDING_CODES).filter(([, { severity }]) => severity === 'note');
    for (const [code] of notes.slice(0, 10))
      for (let n = 0; n < 500; n++) findings.add({ ...found('text-markup'), code });
    findings.add(found('title-missing'));
    expect(findings.list().some(({ code }) => code === 'title-missing')).toBe(true);
  });
});
