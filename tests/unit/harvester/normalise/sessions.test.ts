import { describe, expect, it } from 'vitest';
import { sessionsOf, timesOfSessions } from '../../../../harvester/normalise/sessions.ts';
import { reported } from './reported.ts';

describe('Sessions', () => {
  const of = (said: readonly (readonly [start: string | null, end?: string | null])[], country: string | null = null) =>
    reported((report) =>
      sessionsOf(
        said.map(([start, end = null]) => ({ start, end })),
        country,
        report,
      ),
    );

  it('are told as clocks show them where learners meet', () => {
    expect(of([['2027-03-04T18:00:00+01:00', '2027-03-04T20:30:00+01:00']])).toEqual({
      result: {
        sessions: [{ date: '2027-03-04', weekday: 'thursday', from: '18:00', to: '20:30', note: {} }],
        moved: false,
      },
      codes: [],
    });
    expect(of([['Thu 18:00', '20:00']]).result.sessions).toEqual([
      { date: null, weekday: 'thursday', from: '18:00', to: '20:00', note: {} },
    ]);
  });

  it('in UTC are moved to the clocks of the country, winter and summer, also over midnight', () => {
    expect(of([['2027-01-04T17:00:00Z', '2027-01-04T19:00:00Z']], 'AT').result).toMatchObject({
      sessions: [{ date: '2027-01-04', from: '18:00', to: '20:00' }],
      moved: true,
    });
    expect(of([['2027-07-05T22:30Z']], 'DE').result.sessions).toMatchObject([
      { date: '2027-07-06', weekday: 'tuesday', from: '00:30' },
    ]);
  });

  it('in UTC keep only their day where clocks of the country differ or nobody says where', () => {
    for (const country of ['ES', null])
      expect(of([['2027-01-04T17:00:00Z']], country)).toMatchObject({
        result: { sessions: [{ date: '2027-01-04', from: null }], moved: false },
        codes: ['time-in-utc'],
      });
  });

  it('that cannot be read are told and left out', () => {
    expect(of([['next week'], [null], ['25:00'], ['Mo 25:99'], ['03/04/2027 18:00']])).toMatchObject({
      result: { sessions: [] },
      codes: expect.arrayContaining(['date-invalid', 'date-two-ways']),
    });
    expect(of([['2027-03-04T18:00', '2027-03-04T17:00']]).result.sessions[0]?.to).toBeNull();
  });

  it('stand in the order of the calendar, each once', () => {
    const said = [['2027-03-11T18:00'], ['2027-03-04T18:00'], ['2027-03-11T18:00']] as const;
    expect(of(said).result.sessions.map(({ date }) => date)).toEqual(['2027-03-04', '2027-03-11']);
  });
});

describe('The time of the week', () => {
  const of = (...starts: string[]) =>
    reported((report) =>
      timesOfSessions(
        sessionsOf(
          starts.map((start) => ({ start, end: null })),
          null,
          report,
        ).sessions,
      ),
    ).result;

  it('follows only where every session lies in the evening or at the weekend', () => {
    expect(of('2027-03-04T17:00', '2027-03-11T19:30')).toEqual(['evening']);
    expect(of('2027-03-06', '2027-03-07T09:00')).toEqual(['weekend']);
    expect(of('2027-03-04T18:00', '2027-03-06T09:00')).toEqual(['evening', 'weekend']);
  });

  it('does not follow where one session is in the day, or its time is not known', () => {
    expect(of('2027-03-04T17:00', '2027-03-11T16:59')).toEqual([]);
    expect(of('2027-03-04T17:00', '2027-03-11')).toEqual([]);
    expect(of()).toEqual([]);
  });
});
