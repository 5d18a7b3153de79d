import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertCountries } from '../../../../../services/registry/read/convert-countries.ts';
import { countryCodes } from '../../../../../services/registry/read/country-codes.ts';
import { RegisterFindings } from '../../../../../services/registry/read/record-reader.ts';
import { SHARED } from '../scenario.ts';

function converted(records: readonly unknown[], registry = 'deqar') {
  const findings = new RegisterFindings();
  const countries = convertCountries(records, { registry, codeOf: countryCodes([]), findings });
  return { countries: countries ?? [], isUnread: countries === null, findings: findings.all().map(({ code }) => code) };
}

const AUSTRIA = { id: 10, iso_3166_alpha2: 'AT', name_english: 'Austria' };

describe('Countries of a register', () => {
  it('are joined from list and detail, and what none of them states stays open', () => {
    const detail = {
      ...AUSTRIA,
      qa_requirements: [
        {
          qa_requirement: 'Institutional audit',
          qa_requirement_type: 'institutional level',
          requirement_valid_to: null,
        },
        { qa_requirement: 'Something new', qa_requirement_type: 'a level of tomorrow' },
      ],
      european_approach_is_permitted: 'partially / with conditions',
    };
    const { countries } = converted([{ ...AUSTRIA, external_QAA_is_permitted: 'yes' }, detail]);
    expect(countries).toMatchObject([
      {
        id: 'AT',
        country: 'AT',
        requirements: [{ level: 'institutional', name: 'Institutional audit' }, { level: null }],
        otherAgencies: 'yes',
        europeanApproach: 'partly',
        fullInstitutionList: null,
        url: 'https://data.deqar.eu/country/10',
      },
    ]);
  });

  it('are known by the register that names them, and by the system within a country', () => {
    const flanders = { id: 271, iso_3166_alpha2: 'BE-fl', name_english: 'Belgium (Flemish Community)' };
    expect(converted([flanders], 'be-register').countries).toMatchObject([
      { id: 'be-register:BE-fl', country: 'BE-fl', url: null },
    ]);
    expect(converted([{ ...flanders, iso_3166_alpha2: null }]).countries).toMatchObject([{ country: 'BE-fl' }]);
  });

  it('are left out with a finding where they cannot be read, and never stop the read', () => {
    const bad = [null, 'x', { id: 'x' }, { ...AUSTRIA, qa_requirements: 'none' }, { id: 3, name_english: 'Nowhere' }];
    const { countries, findings } = converted([...bad, { ...AUSTRIA, id: 11, external_QAA_is_permitted: ['?'] }]);
    expect(countries).toMatchObject([{ country: 'AT', requirements: [], otherAgencies: null }]);
    expect(findings).toContain('registry-record-unreadable');
  });

  it('are not read where hardly one has its shape, which is told and stops nothing', () => {
    const { isUnread, findings } = converted(Array.from({ length: 49 }, (_, id) => ({ id, iso_3166_alpha2: {} })));
    expect(isUnread).toBe(true);
    expect(findings).toContain('registry-record-unreadable');
  });

  it('are not more than a bound', () => {
    const many = Array.from({ length: 3_000 }, (_, id) => ({ ...AUSTRIA, id, iso_3166_alpha2: `X${id}` }));
    const { countries, findings } = converted(many);
    expect(countries).toHaveLength(1_000);
    expect(findings).toContain('registry-record-unreadable');
  });

  it.skipIf(!SHARED)('are read from the recorded answers of the register', () => {
    const body = (name: string) =>
      JSON.parse(readFileSync(`${SHARED}/data/deqar/responses/${name}.json`, 'utf8')).body as unknown;
    const { countries, findings } = converted([...(body('countries-list') as unknown[]), body('countries-detail-10')]);
    expect(findings).toEqual([]);
    expect(countries.length).toBeGreaterThan(40);
    expect(countries.find(({ country }) => country === 'AT')).toMatchObject({
      otherAgencies: 'no',
      fullInstitutionList: false,
      requirements: [],
    });
  });
});
