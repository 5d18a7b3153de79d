import { type Basis, derivedBy } from '../../services/model/basis.ts';
import { TIMES } from '../../services/model/codes.ts';
import { type Instance, NO_SCHEDULE } from '../../services/model/instance.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { timesInWords } from '../../services/vocab/schedule-words.ts';
import type { InstanceDraft } from '../draft.ts';
import { numberOf } from './numbers.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { sessionsOf, timesOfSessions } from './sessions.ts';

type Schedule = Instance['schedule'];

const HOURS_OF_WEEK = 168;
const PERCENT = 100;
const MAX_TIMES = 20;

/** A schedule, and how what was not stated in it came about, by JSON pointer into the instance. */
export interface Timetable {
  readonly schedule: Schedule;
  readonly basis: readonly (readonly [pointer: string, basis: Basis])[];
}

const NO_TIMETABLE: Timetable = { schedule: NO_SCHEDULE, basis: [] };

function loadOf({ schedule }: InstanceDraft, report: RecordFindings): Schedule['load'] {
  const load = schedule === null ? null : report.vocabulary.load(schedule);
  if (schedule !== null && load === null) report.add('code-unknown', 'load', schedule);
  return load;
}

function paceOf({ pace }: InstanceDraft, report: RecordFindings): Schedule['pace'] {
  if (pace === null || pace.trim() === '') return null;
  const known = report.vocabulary.pace(pace);
  if (known === null) report.add('code-unknown', 'pace', pace);
  return known;
}

function statedTimes({ times }: InstanceDraft, report: RecordFindings): Schedule['times'] {
  const known = atMost(times, MAX_TIMES, 'times', report).flatMap((word) => {
    const meant = report.vocabulary.times(word);
    if (meant.length === 0) report.add('code-unknown', 'times', word);
    return meant;
  });
  return TIMES.filter((time) => known.includes(time));
}

/** A share from 0 to 1, also where it is written in per cent. */
function shareOf(raw: string | null, report: RecordFindings): number | null {
  if (raw === null) return null;
  const percent = /^(.*)%\s*$/s.exec(raw)?.[1];
  const share = numberOf(percent ?? raw, 'synchronousShare', { most: percent === undefined ? 1 : PERCENT }, report);
  return share === null || percent === undefined ? share : share / PERCENT;
}

/** True where nothing is said of a schedule. Then one object serves for all. */
const isSilent = (draft: InstanceDraft, note: LanguageMap): boolean =>
  draft.schedule === null &&
  draft.pace === null &&
  draft.hoursAWeek === null &&
  draft.synchronousShare === null &&
  draft.times.length === 0 &&
  draft.sessions.length === 0 &&
  Object.keys(note).length === 0;

/**
 * When and how much. The times of the week are those that are stated, else those of the sessions, else those that words
 * of the note tell. `country`: where it takes place.
 */
export function timetableOf(
  draft: InstanceDraft,
  note: LanguageMap,
  country: string | null,
  report: RecordFindings,
): Timetable {
  if (isSilent(draft, note)) return NO_TIMETABLE;
  const { sessions, moved } = sessionsOf(draft.sessions, country, report);
  const stated = statedTimes(draft, report);
  const counted = stated.length > 0 ? [] : timesOfSessions(sessions);
  const worded = stated.length > 0 || counted.length > 0 ? [] : timesInWords([note]);
  return {
    schedule: {
      pace: paceOf(draft, report),
      load: loadOf(draft, report),
      times: [...stated, ...counted, ...worded],
      synchronousShare: shareOf(draft.synchronousShare, report),
      hoursAWeek: numberOf(draft.hoursAWeek, 'hoursAWeek', { most: HOURS_OF_WEEK }, report),
      sessions: [...sessions],
      note,
    },
    basis: [
      ...(counted.length > 0 ? [['/schedule/times', derivedBy('times-from-sessions')] as const] : []),
      ...(worded.length > 0 ? [['/schedule/times', derivedBy('words-for-times')] as const] : []),
      ...(moved ? [['/schedule/sessions', derivedBy('clock-of-country')] as const] : []),
    ],
  };
}
