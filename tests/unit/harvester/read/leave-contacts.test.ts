import { expect, it } from 'vitest';
import { createRunFindings, discreet } from '../../../../harvester/read/findings.ts';
import { withoutWays } from '../../../../harvester/read/leave-contacts.ts';
import { ended } from '../../../../harvester/read/outcome.ts';
import { found } from '../../../../services/model/finding.ts';
import { offerContent, offerInstance } from '../../../helpers/offer-records.ts';

const MAIL = 'ilse@halkyon.example';

it('A content without ways to reach a person is left as it is', () => {
  const content = offerContent({ description: { en: 'From 2027-03-01T10:00:00+01:00, in the hotel' } });
  expect(withoutWays(content)).toEqual({ content, less: false });
  expect(withoutWays(content)?.content).toBe(content);
});

it('Of a text the way is left out; addresses and identifiers go as a whole, and the others stay', () => {
  const content = offerContent({
    iri: 'https://halkyon.example/tides',
    description: { en: `Ask ${MAIL} or +43 1 588 01 4711` },
    homepage: `https://halkyon.example/?to=${MAIL}`,
    identifiers: [
      { scheme: 'code', value: 'T1' },
      { scheme: 'code', value: MAIL },
      { scheme: `by ${MAIL}`, value: 'T2' },
    ],
    instances: [offerInstance('i1', { registrationUrl: `https://halkyon.example/${MAIL}/enrol` })],
  });
  const left = withoutWays(content);
  expect(left).toMatchObject({
    less: true,
    content: {
      iri: 'https://halkyon.example/tides',
      description: { en: 'Ask […] or […]' },
      homepage: null,
      identifiers: [{ scheme: 'code', value: 'T1' }],
      instances: [{ registrationUrl: null }],
    },
  });
  expect(JSON.stringify(left)).not.toMatch(/ilse|4711/);
});

it('A finding quotes no way to reach a person, also where it is cut within one, and neither does the end of a read', () => {
  const findings = createRunFindings();
  findings.add(found('level-unknown', { value: `as ${MAIL} says`, path: 'level' }));
  findings.add(found('level-unknown', { value: `${'x '.repeat(92)}${MAIL}` }));
  findings.add(found('level-unknown', { value: `${MAIL}, ${'x '.repeat(85)}ilse.waldmann@halkyon.example` }));
  findings.add(found('level-unknown', { value: `mailto:${MAIL}` }));
  const values = findings.list().map(({ value }) => value);
  expect(values[0]).toBe('as […] says');
  expect(values[3]).toBe('[…]');
  expect(values.join()).not.toMatch(/ilse|halkyon/);
  const end = ended('partial', found('sheet-broken', { facts: { row: 3, detail: `near ${MAIL}` } }), findings);
  expect(end.detail).toBe('3: near […]');
  const plain = found('level-unknown', { value: 'x'.repeat(300) });
  expect(discreet(plain)).toEqual(plain);
});
