import type { DraftAccessibility, DraftEnrolment, DraftPrice, DraftSession, InstanceDraft } from '../../draft.ts';
import { isGlobalIri } from '../../normalise/keys.ts';
import { SILENT_INSTANCE } from '../../silent-draft.ts';
import { unspoken } from '../json/texts.ts';
import { type Cells, one } from './cells.ts';

/** A cell with an amount and its currency in one. */
const AMOUNT = /^([\d.,\s]+?)\s*([A-Z]{3})$/;

/** The price of a row. None where no amount stands in it. */
export function priceOf(row: Cells): DraftPrice[] {
  const amount = row.value('price');
  if (amount === null) return [];
  const [, number = amount, currency = null] = AMOUNT.exec(amount) ?? [];
  return [
    {
      amount: number,
      currency: row.value('currency') ?? currency,
      label: [],
      covers: row.value('price_covers'),
      for: row.value('price_for'),
      condition: row.texts('price_condition'),
    },
  ];
}

/** The period of enrolment of a row. */
export function enrolmentOf(row: Cells): DraftEnrolment[] {
  const period = {
    for: row.value('enrol_for'),
    opens: row.value('enrol_opens'),
    closes: row.value('enrol_closes'),
    note: row.texts('enrol_note'),
    url: null,
  };
  return period.opens === null && period.closes === null && period.note.length === 0 ? [] : [period];
}

/** `beginning/end`. */
function sessionOf(text: string): DraftSession {
  const [start = null, end = null] = text.split('/').map((part) => part.trim());
  return { start, end };
}

/** A feature, with “no” before it where there is none of it. */
function featureOf(text: string): DraftAccessibility {
  const [, denied] = /^(?:no|not|without|!)\s*(?=\S)(.*)$/i.exec(text) ?? [];
  return { feature: denied ?? text, stated: denied === undefined, note: [] };
}

/** Weeks as a duration. What is no number stays as it is, and is told. */
const durationOf = (weeks: string | null): string | null =>
  weeks === null ? null : /^\d{1,4}$/.test(weeks) ? `P${weeks}W` : weeks;

/** True where a row says anything of a run. */
export function isRun(names: readonly string[], row: Cells): boolean {
  return names.some((name) => row.value(name) !== null);
}

/** A run of an offer, from the rows that are about it. Prices and enrolment are read row by row. */
export function runOf(run: Cells, prices: readonly DraftPrice[], enrolment: readonly DraftEnrolment[]): InstanceDraft {
  const id = run.value('run_id');
  const isIri = id !== null && isGlobalIri(id);
  const place = ['country', 'region'].flatMap((name) => one(run.value(name)));
  const located = place.length > 0 || ['city', 'place', 'latitude'].some((name) => run.value(name) !== null);
  return {
    ...SILENT_INSTANCE,
    iri: isIri ? id : null,
    identifiers: id === null || isIri ? [] : [{ value: id, scheme: null }],
    title: run.texts('run_title'),
    modes: run.list('mode'),
    languages: run.list('run_languages'),
    start: one(run.value('start')),
    end: one(run.value('end')),
    deadlines: one(run.value('deadline')),
    enrolment,
    seats: {
      total: run.value('seats'),
      left: run.value('seats_left'),
      enrolled: run.value('enrolled'),
      waiting: run.value('waiting'),
    },
    status: run.value('state'),
    duration: durationOf(run.value('weeks')),
    schedule: run.value('load'),
    scheduleNote: run.texts('schedule_note'),
    sessions: run.list('sessions').map(sessionOf),
    pace: run.value('pace'),
    hoursAWeek: run.value('hours_a_week'),
    synchronousShare: run.value('synchronous_share'),
    times: run.list('times'),
    subtitles: run.list('subtitles'),
    accessibility: run.list('accessibility').map(featureOf),
    locations: located
      ? [
          {
            codes: place,
            city: unspoken(run.value('city')),
            place: unspoken(run.value('place')),
            latitude: run.value('latitude'),
            longitude: run.value('longitude'),
          },
        ]
      : [],
    prices,
    grants: run.texts('funding').length === 0 ? [] : [run.texts('funding')],
    homepages: one(run.value('run_url')),
    registration: run.value('registration_url'),
  };
}
