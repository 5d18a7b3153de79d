import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, OWN_NAMES } from '../../../harvester/dialect.ts';
import { ELM_DIALECT } from '../../../harvester/formats/elm/dialect.ts';
import { readTurtle } from '../../helpers/reading.ts';

const NORMALISE = new URL('../../../harvester/normalise/', import.meta.url);

describe('A finding', () => {
  it('names the element as the format of the record does', async () => {
    const { outcome } = await readTurtle(
      ':offer a ql:LearningOpportunitySpecification ; elm:EQFLevel "12" ; dc:title "Tides"@en ; elm:learningOutcome [ dc:title "x" ] .',
    );
    const paths = outcome.findings.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['elm:EQFLevel', 'elm:learningOutcome/dcterms:title']));
    expect(paths.filter((path) => path !== null && !path.includes(':'))).toEqual([]);
  });

  it('names parts of an element one after the other, and what is no element of ours as it is', () => {
    expect(ELM_DIALECT.path('start')).toBe('dcterms:temporal/elm:startDate');
    expect(ELM_DIALECT.path('publisher/elm:other')).toBe('dcterms:publisher/elm:other');
    expect(OWN_NAMES.path('publisher/legalName')).toBe('publisher/legalName');
  });
});

describe('The normaliser', () => {
  it('knows no format by its words: every element that it names is one of ours', () => {
    const sources = readdirSync(NORMALISE).map((name) => readFileSync(new URL(name, NORMALISE), 'utf8'));
    expect(sources.flatMap((text) => text.match(/'(?:elm|dcterms|adms|foaf|ql|skos|rov|owl):[^']*'/g) ?? [])).toEqual(
      [],
    );
    const named = sources.flatMap((text) =>
      [...text.matchAll(/report\.add\(\s*'[^']+',\s*'([^']+)'/g)].flatMap(([, path = '']) => path.split('/')),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((step) => !(ELEMENTS as readonly string[]).includes(step))).toEqual([]);
  });
});
