/** What the fields of a run's meetings mean. */
export const SCHEDULE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Instance.date': 'The day of the meeting. Null for what comes back every week.',
  from: 'Beginning.',
  sessions: 'Times of meetings.',
  to: 'End.',
  weekday: 'Day of the week.',
};
