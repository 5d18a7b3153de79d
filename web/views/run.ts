import { assuranceLater } from '../../messages/assurance/assurance.ts';
import { fill, wordFor } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { WEEKDAYS } from '../../services/model/codes.ts';
import type { Offer, PublicInstance } from '../../services/model/public-offer.ts';
import { type Fact, stack, withBasis } from './facts.ts';
import { html } from './html.ts';
import type { Reading } from './reading.ts';
import { amountText, textIn } from './text.ts';

/** A date of an offer, and where it stands among all of them, for what is said of how its values came about. */
export interface Run {
  readonly at: number;
  readonly instance: PublicInstance;
}

const isOver = ({ state }: PublicInstance): boolean => state === 'cancelled' || state === 'closed' || state === 'full';
/** True where a day lies before another, as far as both are known: `2026-11` is not before `2026-11-27`. */
const isBefore = (day: string, other: string): boolean => day < other.slice(0, day.length);

/** How many sessions are shown at most; a source may state a hundred. */
const MOST_SESSIONS = 30;
/** A day of each name, of January 2024. */
const DAY_OF: Readonly<Record<(typeof WEEKDAYS)[number], number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The name of a day of the week. */
const weekdayName = (weekday: keyof typeof DAY_OF, lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, DAY_OF[weekday]));

/**
 * Dates in the order in which they are of use on a day: those that can still be joined, the nearest first; those that
 * begin at any time; those of which no day is known; then those that began, closed or are full.
 */
export function bestFirst(instances: readonly PublicInstance[], day: string): Run[] {
  const rank = (instance: PublicInstance): number => {
    const { start, openStart, deadline } = instance;
    if (isOver(instance)) return 4;
    if (deadline !== null && isBefore(deadline, day)) return 3;
    if (start !== null) return isBefore(start, day) && !openStart ? 3 : 0;
    return openStart ? 1 : 2;
  };
  const runs = instances.map((instance, at) => ({ at, instance }));
  return runs.sort(
    (a, b) =>
      rank(a.instance) - rank(b.instance) ||
      (a.instance.start ?? '').localeCompare(b.instance.start ?? '') ||
      a.at - b.at,
  );
}

/** When it begins, in words. */
export function startText({ start, openStart }: PublicInstance, { messages, names }: Reading): string {
  const { ui } = messages;
  return start !== null ? names.day(start) : openStart ? ui.openStart : ui.noDates;
}

/** Whether one can enrol on a day, as far as it is stated. */
export function enrolmentAnswer(instance: PublicInstance, day: string, { messages, names }: Reading): string {
  const { answer } = messages.offer;
  const { state, deadline, start, openStart, enrolment } = instance;
  const on = (text: string, date: string) => fill(text, { date: names.day(date) }, messages);
  if (state === 'cancelled' || state === 'closed' || state === 'full') return answer[state];
  if (deadline !== null && isBefore(deadline, day)) return on(answer.past, deadline);
  const opens = enrolment.flatMap((one) => (one.for === 'anyone' ? (one.opens ?? []) : []));
  const [first] = opens.sort();
  const closes = enrolment.flatMap((one) => (one.for === 'anyone' ? [one.closes] : []));
  const last = closes.includes(null) ? null : (closes.sort().at(-1) ?? null);
  if (deadline === null && last !== null && isBefore(last, day)) return on(answer.past, last);
  if (first !== undefined && isBefore(day, first) && state !== 'open') return on(answer.notYet, first);
  if (deadline !== null && state === 'open') return on(answer.until, deadline);
  if (deadline !== null) return on(answer.deadline, deadline);
  if (state === 'open') return answer.open;
  if (start !== null && isBefore(start, day) && !openStart) return on(answer.begun, start);
  return openStart ? answer.anyTime : answer.unknown;
}

/** Seats, waiting list, and who can enrol when. */
export function placeFacts({ seats, enrolment }: PublicInstance, { messages, names, lang }: Reading): Fact[] {
  const { offer } = messages;
  const count = (text: string, number: number | null) =>
    number === null ? null : fill(text, { count: number }, messages);
  const places = [
    count(offer.seatsLeft, seats.left),
    count(offer.seatsTotal, seats.total),
    count(offer.waiting, seats.waiting),
  ].filter((text) => text !== null);
  const windows = enrolment.flatMap(({ for: group, opens, closes, note }) => {
    const who = offer.windowFor[group];
    const facts = { who, from: opens === null ? '' : names.day(opens), to: closes === null ? '' : names.day(closes) };
    const open = closes === null ? offer.window.from : offer.window.both;
    const form = opens !== null ? open : closes !== null ? offer.window.to : null;
    const said = form === null ? who : fill(form, facts, messages);
    const own = textIn(note, lang);
    return form === null && own === null ? [] : [html`${said}${own === null ? null : html` (${own})`}`];
  });
  return [
    [offer.seats, places.join(', ') || null],
    [offer.windows, stack(windows)],
  ];
}

/** When in the week and how: times, load, live share, sessions. */
function scheduleOf({ at, instance }: Run, offer: Offer, reading: Reading): Fact[] {
  const { messages, lang } = reading;
  const { schedule } = instance;
  const words = messages.offer;
  const times = schedule.times.map((one) => messages.time[one]).join(', ') || null;
  const sessions = schedule.sessions.slice(0, MOST_SESSIONS).map(({ date, weekday, from, to, note }) => {
    const hours = [from, to].filter((one) => one !== null).join('–');
    const own = textIn(note, lang);
    const day = date !== null ? reading.names.day(date) : weekday === null ? null : weekdayName(weekday, lang);
    return html`${[day, hours].filter((one) => one !== null && one !== '').join(' ')}${own === null ? null : html` ${own}`}`;
  });
  if (schedule.sessions.length > MOST_SESSIONS) sessions.push(html`…`);
  const own = textIn(schedule.note, lang);
  const parts = [
    ...(times === null ? [] : [withBasis(times, offer, [`/instances/${at}/schedule/times`], reading) ?? times]),
    ...(schedule.pace === null ? [] : [words.pace[schedule.pace]]),
    ...(schedule.load === null ? [] : [words.load[schedule.load]]),
    ...(schedule.hoursAWeek === null
      ? []
      : [fill(words.hoursAWeek, { hours: numberText(schedule.hoursAWeek, messages) }, messages)]),
    ...(schedule.synchronousShare === null
      ? []
      : [fill(words.synchronous, { share: `${numberText(schedule.synchronousShare * 100, messages)} %` }, messages)]),
    ...sessions,
    ...(own === null ? [] : [own]),
  ];
  return [[words.schedule, stack(parts)]];
}

/** When, where, in which language, with which subtitles; and what will have changed of the verdict by then. */
export function whenFacts(run: Run, offer: Offer, reading: Reading): Fact[] {
  const { messages, names } = reading;
  const { ui, filter, mode } = messages;
  const { at, instance } = run;
  const places = instance.locations.map(({ city, country }) =>
    [city, country === null ? null : names.country(country)].filter((part) => part !== null).join(', '),
  );
  const later = instance.verdict;
  const quality =
    later === undefined
      ? null
      : fill(ui.verdictAtStart, { sentence: assuranceLater(later, offer.verdict, messages) }, messages);
  const weeks = instance.duration === null ? null : fill(ui.weeks, { count: instance.duration }, messages);
  return [
    [ui.start, startText(instance, reading)],
    [ui.end, instance.end === null ? null : names.day(instance.end)],
    [filter.duration, withBasis(weeks, offer, [`/instances/${at}/duration`], reading)],
    ...scheduleOf(run, offer, reading),
    [
      ui.mode,
      withBasis(
        instance.mode === null ? ui.notStated : wordFor(mode, instance.mode),
        offer,
        [`/instances/${at}/mode`],
        reading,
      ),
    ],
    [ui.place, places.filter((place) => place !== '').join('; ') || null],
    [ui.language, instance.language === null ? ui.notStated : names.language(instance.language)],
    [filter.subtitles, instance.subtitles.map(names.language).join(', ') || null],
    [ui.quality, quality],
  ];
}

/** What is paid, by whom and under which condition it is less; what pays for it otherwise. */
export function priceFacts({ prices, funding }: PublicInstance, { messages, lang }: Reading): Fact[] {
  const { ui, offer } = messages;
  const whole = prices.filter(({ covers }) => covers === 'all');
  const plain = whole.filter((one) => one.for === 'anyone' && Object.keys(one.condition).length === 0);
  const isLess = (price: (typeof prices)[number]) =>
    !plain.includes(price) &&
    price.covers === 'all' &&
    plain.some(({ amount, currency }) => currency === price.currency && price.amount < amount);
  const lines = prices.map((price) => {
    const amount = price.amount === 0 ? ui.free : amountText(price, messages);
    const said = price.covers === 'all' ? [] : [offer.covers[price.covers]];
    const text = [amount, ...said, ...(plain.includes(price) ? [] : [offer.payer[price.for]])];
    const own = textIn(price.condition, lang);
    const shown = isLess(price) ? fill(offer.less, { price: text.join(', ') }, messages) : text.join(', ');
    return html`${shown}${own === null ? null : html` (${own})`}`;
  });
  return [
    [ui.price, stack(lines) ?? ui.notStated],
    [offer.funding, stack(funding.flatMap(({ title }) => textIn(title, lang) ?? []))],
  ];
}

/** What is stated of accessibility: what there is, and what there is not. Null where nothing is. */
export function accessibilityText({ accessibility }: PublicInstance, { messages, lang }: Reading) {
  const { offer, accessible } = messages;
  return stack(
    accessibility.map(({ feature, stated, note }) => {
      const own = textIn(note, lang);
      const said = fill(stated ? offer.offered : offer.notOffered, { feature: accessible[feature] }, messages);
      return html`${said}${own === null ? null : html` (${own})`}`;
    }),
  );
}
