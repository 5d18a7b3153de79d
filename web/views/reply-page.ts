import { fill } from '../../messages/fill.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { FindingNotice, Party, Reply } from '../../services/model/reply.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { directionIn, nameIn } from './text.ts';

/** What a party says of a finding, how it stands, and why it was decided so. */
export function replyView({ party, statement, state, why, knownFrom }: Reply, { messages, names }: Reading): Html {
  const { reply } = messages.stated;
  const day = names.day(knownFrom.slice(0, 10));
  return html`<div class="reply"><p><strong>${reply.by[party]}</strong> (${day})</p>
<p class="text">${statement}</p>
<p class="small">${reply[state]}${why === null ? null : html` <span class="text">${why}</span>`}</p></div>`;
}

/** A finding that everybody sees, and what is said of it. */
export interface RepliedFinding {
  readonly notice: FindingNotice;
  readonly replies: readonly Reply[];
}

/** Findings about an offer: negative results that rest on our own matching, and differences from the register. */
export interface ShownFindings {
  readonly matches: readonly RepliedFinding[];
  readonly differences: readonly RepliedFinding[];
}

/** Findings with the statements of their parties. Nothing where nobody said anything. */
export function repliesView(findings: readonly RepliedFinding[], reading: Reading): Html | null {
  const said = findings.filter(({ replies }) => replies.length > 0);
  if (said.length === 0) return null;
  return html`<section class="offer-section">${said.map(
    ({ notice, replies }) => html`<p lang="en">${notice.says}</p>${replies.map((one) => replyView(one, reading))}`,
  )}</section>`;
}

/** Differences from the register that everybody sees, with the statements of their parties. Nothing where there are none. */
export function foundView(findings: readonly RepliedFinding[], reading: Reading): Html | null {
  if (findings.length === 0) return null;
  const { heading, intro } = reading.messages.stated.area.found;
  return html`<section class="offer-section" aria-labelledby="found"><h2 id="found">${heading}</h2>
<p>${intro}</p>
${findings.map(
  ({ notice, replies }) => html`<p lang="en">${notice.says}</p>${replies.map((one) => replyView(one, reading))}`,
)}</section>
`;
}

/** The page behind a signed link: the finding, from when everybody sees it, and the statement of the party. */
export interface ReplyForm {
  readonly notice: FindingNotice;
  /** The title of the offer that it is about; empty where there is none, or where it is not known any more. */
  readonly title: LanguageMap;
  readonly party: Party;
  readonly publicFrom: string;
  readonly replies: readonly Reply[];
  /** What this party said before. */
  readonly statement: string;
  readonly disputes: boolean;
  readonly most: number;
  readonly isWrong: boolean;
}

/** The form by which a party replies to a finding. `path`: that of the page, with the link in it. */
export function replyPage(form: ReplyForm, reading: Reading): string {
  const { messages, lang, names, to, path } = reading;
  const { stated, ui } = messages;
  const { reply } = stated;
  const offer = form.notice.offerId;
  const wrong = form.isWrong
    ? html`<p class="notice notice--warning" id="wrong" role="alert">${fill(stated.error.wrong, { most: form.most }, messages)}</p>
`
    : null;
  const body = html`<h1>${reply.title}</h1>
<p lang="en">${form.notice.says}</p>
${offer === null ? null : html`<p>${stated.error.about} <a href="${to(`/offers/${offer}`)}" dir="${directionIn(form.title, lang)}">${nameIn(form.title, lang) ?? `/offers/${offer}`}</a></p>`}
<p>${fill(reply.publicFrom, { date: names.day(form.publicFrom) }, messages)}</p>
${form.replies.map((one) => replyView(one, reading))}
${wrong}<form class="stated-form" method="post" action="${to(path)}">
<p><label for="statement">${reply.statement}</label></p>
<p><textarea id="statement" name="statement" rows="8" maxlength="${form.most}" required>${form.statement}</textarea></p>
<p><label><input type="checkbox" name="disputes" value="yes"${form.disputes ? html` checked` : null}> ${reply.disputes}</label></p>
<p><button>${stated.send}</button></p></form>`;
  return page(`${reply.title} – ${ui.title}`, body, reading, null, null, { isListed: false });
}
