import { describe, expect, it } from 'vitest';
import { COUNTRY_TOPICS, QA_LEVELS, type RegistryCountry } from '../../../../../services/model/country-context.ts';
import { countryContext, rowOf } from '../../../../../services/registry/country/country-context.ts';
import { countryCodes } from '../../../../../services/vocab/countries.ts';
import { countriesWithRows, ownRowsOf } from '../../../../../services/vocab/country-qa.ts';
import { QA_SYSTEMS } from '../../../../../services/vocab/qa-systems.ts';

const DAY = '2026-05-01';

const requirement = (level: RegistryCountry['requirements'][number]['level'], more = {}) => ({
  name: `Review, ${level}`,
  level,
  note: null,
  validFrom: null,
  validTo: null,
  ...more,
});

function said(more: Partial<RegistryCountry>, registry = 'deqar') {
  const nothing = {
    requirements: [],
    otherAgencies: null,
    europeanApproach: null,
    fullInstitutionList: null,
    url: null,
  };
  return { said: { id: 'LU', country: 'LU', name: 'Luxembourg', ...nothing, ...more }, registry, date: '2026-04-30' };
}

const levelOf = (requirements: RegistryCountry['requirements'], asOf = DAY) =>
  rowOf(countryContext('LU', [said({ requirements })], asOf), 'external-qa').value;

describe('The context of a country', () => {
  it('is unknown in every matter where nobody says anything, and never a no', () => {
    const { rows } = countryContext('LU', [], DAY);
    expect(rows.map(({ topic }) => topic)).toEqual(COUNTRY_TOPICS);
    for (const row of rows) expect(row).toMatchObject({ value: 'unknown', source: null, date: null, note: null });
    // A register that lists the country and leaves the matter open has not said no.
    expect(levelOf([])).toBe('unknown');
    expect(levelOf([requirement(null)])).toBe('unknown');
  });

  it('says at which level external quality assurance is required on the day', () => {
    expect(levelOf([requirement('institutional')])).toBe('institutional');
    expect(levelOf([requirement('programme')])).toBe('programme');
    expect(levelOf([requirement('programme'), requirement('institutional')])).toBe('both');
    expect(levelOf([requirement('both')])).toBe('both');
    const changed = [
      requirement('programme', { validTo: '2025-12-31' }),
      requirement('institutional', { validFrom: '2026-01-01' }),
    ];
    expect([levelOf(changed, '2025-12-31'), levelOf(changed, '2026-01-01')]).toEqual(['programme', 'institutional']);
  });

  it('names source and date of every row that says something', () => {
    const { rows } = countryContext('NL', [said({ otherAgencies: 'partly', fullInstitutionList: false })], DAY);
    for (const row of rows.filter(({ value }) => value !== 'unknown')) {
      expect(row.source).not.toBeNull();
      expect(row.date).toMatch(/^\d{4}/);
    }
    expect(rows.find(({ topic }) => topic === 'other-agencies')).toMatchObject({ value: 'partly', source: 'deqar' });
    expect(rows.find(({ topic }) => topic === 'full-institution-list')).toMatchObject({ value: 'no' });
    expect(rows.find(({ topic }) => topic === 'size')).toMatchObject({ value: '3–30 ECTS', note: 'framework' });
  });

  it('gives a size by the ends that are stated, and makes none up', () => {
    const size = (code: string) => rowOf(countryContext(code, [], '2026-12-01'), 'size');
    expect(size('BE-fl')).toMatchObject({ value: '3–20 ECTS', note: 'framework' });
    expect(size('SK')).toMatchObject({ value: '≥ 25 h', note: 'law' });
    expect(size('ES')).toMatchObject({ value: '< 15 ECTS', note: 'framework' });
    expect(size('LU').value).toBe('unknown');
  });

  it('takes the word of the register before our table, and of the first register before the next', () => {
    const first = said({ requirements: [requirement('institutional')] });
    const second = said({ requirements: [requirement('programme')], europeanApproach: 'yes' }, 'at-register');
    const { rows } = countryContext('AT', [first, second], DAY);
    expect(rows[0]).toMatchObject({ value: 'institutional', source: 'deqar' });
    expect(rows[2]).toMatchObject({ value: 'yes', source: 'at-register' });
    expect(rowOf(countryContext('AT', [], DAY), 'external-qa').source).toBe('EQAR Knowledge Base');
  });

  it('takes nothing over from a country to its systems, nor back', () => {
    expect(rowOf(countryContext('BE-fl', [], DAY), 'external-qa').value).toBe('both');
    for (const code of ['BE', 'BE-fr', 'BE-de'])
      expect(rowOf(countryContext(code, [], DAY), 'external-qa').value).toBe('unknown');
  });

  it('leaves out what our table was told later than the moment of knowledge', () => {
    const at = (knownOn: string | null) => rowOf(countryContext('AT', [], DAY, knownOn), 'external-qa').value;
    expect([at(null), at('2027-01-01'), at('2026-01-01')]).toEqual(['both', 'both', 'unknown']);
  });
});

describe('Our own table of countries', () => {
  it.each(countriesWithRows())('has for %s only matters that are shown, each with source, address and date', (code) => {
    expect([...countryCodes(), ...QA_SYSTEMS]).toContain(code);
    for (const [topic, row] of Object.entries(ownRowsOf(code))) {
      expect(COUNTRY_TOPICS).toContain(topic);
      expect(row.source).not.toBe('');
      expect(row.url).toMatch(/^https:\/\//);
      expect(row.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      if (topic === 'external-qa') expect(QA_LEVELS).toContain(row.value);
      if (topic === 'size') {
        expect([row.least, row.most, row.below].some(Number.isFinite)).toBe(true);
        expect([row.unit, row.basis].every(Boolean)).toBe(true);
      } else expect(row.value).toBeTruthy();
    }
  });
});
