import { describe, expect, it } from 'vitest';
import type { InstanceDraft } from '../../../../harvester/draft.ts';
import { timetableOf } from '../../../../harvester/normalise/timetable.ts';
import { SILENT_INSTANCE } from '../../../../harvester/silent-draft.ts';
import { NO_SCHEDULE } from '../../../../services/model/instance.ts';
import { reported } from './reported.ts';

describe('A schedule', () => {
  const of = (said: Partial<InstanceDraft>, note = {}) =>
    reported((report) => timetableOf({ ...SILENT_INSTANCE, ...said }, note, null, report));

  it('of which nothing is said is the one object for all of these', () => {
    expect(of({}).result.schedule).toBe(NO_SCHEDULE);
  });

  it('takes the times that are stated before those of sessions, and these before words', () => {
    const sessions = [{ start: '2027-03-04T18:00', end: null }];
    const note = { en: 'Mostly on weekends' };
    expect(of({ times: ['mornings'], sessions }, note).result).toMatchObject({
      schedule: { times: ['daytime'] },
      basis: [],
    });
    expect(of({ sessions }, note).result).toMatchObject({
      schedule: { times: ['evening'] },
      basis: [['/schedule/times', { how: 'derived', rule: 'times-from-sessions' }]],
    });
    expect(of({}, note).result).toMatchObject({
      schedule: { times: ['weekend'] },
      basis: [['/schedule/times', { rule: 'words-for-times' }]],
    });
  });

  it('reads shares, hours and pace as they are written, and tells what they cannot be', () => {
    expect(of({ synchronousShare: '40 %', hoursAWeek: '7,5', pace: 'Self paced' }).result.schedule).toMatchObject({
      synchronousShare: 0.4,
      hoursAWeek: 7.5,
      pace: 'self-paced',
    });
    expect(of({ synchronousShare: '0.25' }).result.schedule.synchronousShare).toBe(0.25);
    expect(of({ synchronousShare: '140 %', hoursAWeek: '200', pace: 'brisk', times: ['tea time'] })).toMatchObject({
      result: { schedule: { synchronousShare: null, hoursAWeek: null, pace: null, times: [] } },
      codes: expect.arrayContaining(['number-invalid', 'code-unknown']),
    });
  });
});
