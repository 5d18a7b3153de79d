/** The most characters of a report, and of an answer to it. */
export const REPORT_CHARACTERS = 2_000;
/** No more reports are taken on one day. */
export const REPORTS_A_DAY = 500;

/** `open`: nobody answered yet. `declined`: what is shown is right, and why. */
export const ERROR_STATES = ['open', 'answered', 'mended', 'declined'] as const;
export type ErrorState = (typeof ERROR_STATES)[number];

/** A reader's report of an error, without their words: what everybody may see. */
export interface ErrorReport {
  readonly id: string;
  /** The path of the page that it is about, without a language. */
  readonly page: string;
  readonly reportedAt: string;
  readonly state: ErrorState;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** The same for the operator. */
export interface ReadErrorReport extends ErrorReport {
  readonly words: string;
  readonly answeredBy: string | null;
}
