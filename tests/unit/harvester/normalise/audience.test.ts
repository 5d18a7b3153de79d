import { describe, expect, it } from 'vitest';
import type { DraftAudience } from '../../../../harvester/draft.ts';
import { openToOf } from '../../../../harvester/normalise/audience.ts';
import { SILENT_AUDIENCE } from '../../../../harvester/silent-draft.ts';
import { EN, reported } from './reported.ts';

describe('Who may take part', () => {
  const of = (...said: readonly Partial<DraftAudience>[]) =>
    reported((report) =>
      openToOf(
        said.map((one) => ({ ...SILENT_AUDIENCE, ...one })),
        report,
      ),
    );

  it('is anyone only where the source says so', () => {
    const who = (...open: string[]) => of({ openToNonEnrolled: open }).result.who;
    expect([who('true'), who('false'), who('perhaps'), who()]).toEqual([
      'anyone',
      'own-students',
      'unknown',
      'unknown',
    ]);
    expect(of({ openToNonEnrolled: ['false'], studentsOf: ['https://alliance.example/', '<b>'] }).result).toMatchObject(
      {
        who: 'restricted',
        groups: ['https://alliance.example/'],
      },
    );
  });

  it('is as wide as the widest that the offer or one of its dates states', () => {
    expect(of({ who: ['own students'] }, { who: ['Everyone'] }).result.who).toBe('anyone');
    expect(of({ who: ['own students', 'alliance'] }).result.who).toBe('alliance');
    expect(of({ who: ['students'], openToNonEnrolled: ['false'] }).result.who).toBe('own-students');
  });

  it('admits nobody by a word that we do not know, and shows the word', () => {
    expect(of({ who: ['alumni'] })).toEqual({
      result: { who: 'unknown', groups: [], note: { und: 'alumni' } },
      codes: ['code-unknown'],
    });
    expect(of({ who: ['professionals'] }).result).toMatchObject({ who: 'restricted', note: { und: 'professionals' } });
    expect(of({ who: ['professionals'], note: EN('Nurses with a licence') }).result.note).toEqual({
      en: 'Nurses with a licence',
    });
  });
});
