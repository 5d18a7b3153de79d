import { describe, expect, it } from 'vitest';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';
import {
  activeOf,
  assessmentsOf,
  qualityAssuranceOf,
  rightsOf,
  settingOf,
} from '../../../../harvester/normalise/statements.ts';
import { SILENT_ASSESSMENT } from '../../../../harvester/silent-draft.ts';
import { EN, reported } from './reported.ts';

describe('What a source says about an offer', () => {
  it('says of an assessment only what is said of it: being watched is not being known', () => {
    const one = (supervision: string | null, identityCheck: string | null = null) =>
      reported((report) => assessmentsOf([{ ...SILENT_ASSESSMENT, supervision, identityCheck }], report)[0]);
    expect(one('Proctored').result).toMatchObject({ type: null, supervised: true, identityCheck: null });
    expect(one('unsupervised', 'true').result).toMatchObject({ supervised: false, identityCheck: true });
    expect(one('http://data.europa.eu/snb/supervision-verification/44314532f9').result).toMatchObject({
      supervised: true,
      identityCheck: false,
    });
    expect(one('sometimes')).toEqual({ result: undefined, codes: ['code-unknown'] });
    expect(one(null)).toEqual({ result: undefined, codes: [] });
  });

  it('never makes an accreditation say more than it does', () => {
    const stated = (type: string | null) =>
      qualityAssuranceOf(
        [{ of: 'offer', type, title: EN('Audit'), by: [], url: null, validTo: '2026-02-30' }],
        createRecordFindings('x'),
      )[0];
    expect(stated('http://data.europa.eu/snb/accreditation/003293d2ce')).toMatchObject({
      kind: 'state-licence',
      subject: 'provider',
      validTo: null,
    });
    expect(stated('http://data.europa.eu/snb/accreditation/820101cba6')).toMatchObject({
      kind: 'other',
      subject: 'programme',
    });
    expect(stated(null)).toMatchObject({ kind: 'other', subject: 'offer' });
  });

  it('decides on the setting only where it is one', () => {
    const [formal, nonFormal] = [
      'http://data.europa.eu/snb/learning-setting/6fd4685715',
      'http://data.europa.eu/snb/learning-setting/e207a81fc7',
    ];
    expect(settingOf([formal], createRecordFindings('x'))).toBe('formal');
    expect(settingOf([formal, nonFormal], createRecordFindings('x'))).toBeNull();
  });

  it('names a licence; only an open one lets texts be used again', () => {
    expect(rightsOf(['https://creativecommons.org/licenses/by/4.0/'], null, createRecordFindings('x'))).toMatchObject({
      basis: 'source',
      textsReusable: true,
    });
    expect(
      rightsOf(['https://creativecommons.org/licenses/by-nc/4.0/'], 'CC0', createRecordFindings('x')),
    ).toMatchObject({
      basis: 'source',
      textsReusable: false,
    });
    const several = reported((report) => rightsOf(['CC0', 'All rights reserved'], 'CC0', report));
    expect(several.result).toMatchObject({ licence: null, basis: 'source', textsReusable: false });
    expect(several.codes).toEqual(['contradiction']);
    expect(rightsOf([], 'CC0', createRecordFindings('x'))).toMatchObject({ basis: 'manifest', textsReusable: true });
    expect(rightsOf([], null, createRecordFindings('x'))).toMatchObject({
      licence: null,
      basis: 'none',
      textsReusable: false,
    });
    expect(
      rightsOf([`<script>${'x'.repeat(5_000)}`], null, createRecordFindings('x')).licence?.length ?? 0,
    ).toBeLessThanOrEqual(500);
  });

  it('stops an offer by its own word before its status', () => {
    expect(activeOf('true', 'Not published anymore', createRecordFindings('x'))).toBe(true);
    expect(activeOf(null, 'Not published anymore', createRecordFindings('x'))).toBe(false);
    expect(activeOf(null, 'anything', createRecordFindings('x'))).toBeNull();
  });
});
