import { fill } from '../../messages/fill.ts';
import type { ErrorReport } from '../../services/model/error-report.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';

/** What is shown of a form: what it is about, what was typed, and what is wrong with that. */
export interface ReportForm {
  /** The path of the page that is reported, without a language. */
  readonly about: string;
  readonly words: string;
  /** The most characters that are taken. */
  readonly most: number;
  readonly isWrong: boolean;
}

const aboutView = (about: string, { messages, to }: Reading): Html =>
  html`${messages.stated.error.about} <a href="${to(about)}">${about}</a>`;

const MAIL = /[^\s<>,;:"'()]+@[^\s<>,;:"'()]+/;

/** The way by mail, where the operator names an address: with the page in the subject. */
function mailView({ messages, contact, publicUrl }: Reading, about: string): Html | null {
  const [mail] = MAIL.exec(contact ?? '') ?? [];
  if (mail === undefined) return null;
  const subject = encodeURIComponent(fill(messages.frame.subject, { address: `${publicUrl}${about}` }, messages));
  return html`<p class="small"><a href="mailto:${mail}?subject=${subject}">${mail}</a></p>`;
}

/** The form by which a reader reports an error. It needs no script, no name and no address. */
export function reportFormPage({ about, words, most, isWrong }: ReportForm, reading: Reading): string {
  const { messages, to } = reading;
  const { stated, frame, ui } = messages;
  const wrong = isWrong
    ? html`<p class="notice notice--warning" id="wrong" role="alert">${fill(stated.error.wrong, { most }, messages)}</p>
`
    : null;
  const body = html`<h1>${frame.report}</h1>
<p>${aboutView(about, reading)}</p>
${wrong}<form class="stated-form" method="post" action="${to('/report')}"><input type="hidden" name="page" value="${about}">
<p><label for="words">${stated.error.words}</label></p>
<p><textarea id="words" name="words" rows="8" maxlength="${most}" required${isWrong ? html` aria-invalid="true" aria-describedby="wrong"` : null}>${words}</textarea></p>
<p class="small quiet">${stated.error.privacy}</p>
<p><button>${stated.send}</button></p></form>
${mailView(reading, about)}`;
  return page(`${frame.report} – ${ui.title}`, body, reading, null, null, { isListed: false });
}

/** A report of an error as everybody sees it: what it is about, how it stands, and our answer. */
export function errorReportPage(report: ErrorReport, reading: Reading): string {
  const { messages, names } = reading;
  const { stated, ui } = messages;
  const { error } = stated;
  const title = fill(error.title, { date: names.day(report.reportedAt.slice(0, 10)) }, messages);
  const answered = report.answeredAt === null ? null : ` (${names.day(report.answeredAt.slice(0, 10))})`;
  const answer =
    report.answer === null
      ? html`<p>${error.keep}</p>`
      : html`<h2>${error.answer}</h2><p class="text">${report.answer}</p>`;
  const body = html`<h1>${title}</h1>
<p>${aboutView(report.page, reading)}</p>
<p><strong>${error.state[report.state]}</strong>${answered}</p>
${answer}`;
  return page(`${title} – ${ui.title}`, body, reading, null, null, { isListed: false });
}
