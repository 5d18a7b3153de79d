import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import type { PortalReading } from '../portal-reading.ts';
import { instant } from './instant.ts';
import { jobsView, type OperateJobs } from './jobs-view.ts';

/** A held run: which source, since when, and how many offers its last run lacks. */
export interface HeldSource {
  readonly id: string;
  readonly name: string;
  readonly since: string;
  readonly lacks: number;
  readonly approved: number | null;
  readonly reason: string | null;
}

/** A source in one of the lists, with what is to be known of it. */
export interface ListedSource {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly said: string;
}

/** A list, of which further entries may be left out. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly more: number;
}

/** A finding with replies that wait for a decision. */
export interface Dispute {
  readonly finding: string;
  readonly says: string;
  readonly since: string;
  readonly replies: readonly { readonly party: string; readonly statement: string; readonly state: string }[];
}

/** A reader's report that nobody answered. */
export interface OpenReport {
  readonly id: string;
  readonly page: string;
  readonly words: string;
  readonly reportedAt: string;
}

/** What an administrator sees. */
export interface Operating {
  readonly name: string;
  readonly until: string;
  /** What has just been done, or why it was not. */
  readonly told: { readonly text: string; readonly isError: boolean } | null;
  readonly held: Listed<HeldSource>;
  readonly failing: Listed<ListedSource>;
  /** Null: nobody here knows which are due. */
  readonly due: Listed<ListedSource> | null;
  readonly retired: Listed<ListedSource>;
  /** Null: nobody sees the queue here. */
  readonly jobs: OperateJobs | null;
  readonly disputes: Listed<Dispute>;
  readonly reports: Listed<OpenReport>;
  /** Lines of `index verify`. Null: nobody asked. */
  readonly drift: readonly string[] | null;
  readonly canVerify: boolean;
  readonly canApprove: boolean;
}

/** The path of these pages, without a language. */
export const OPERATE = '/operate';
const TITLE = 'For the operator';

const document = (body: Html, reading: PortalReading): string =>
  page(`${TITLE} – ${reading.messages.ui.title}`, html`<div lang="en">${body}</div>`, reading, null, null, {
    isListed: false,
  });

/** The form by which an administrator signs in. */
export function operatorSignIn(
  { minutes, isWrong }: { minutes: number; isWrong: boolean },
  reading: PortalReading,
): string {
  return document(
    html`<h1>${TITLE}</h1>
${
  isWrong
    ? html`<p class="notice notice--warning" id="wrong" role="alert">This token does not hold here.</p>
`
    : null
}<form class="stated-form" method="post" action="${reading.to(OPERATE)}">
<p><label for="token">Token of an administrator</label></p>
<p><textarea id="token" name="token" rows="2" required autocomplete="off" spellcheck="false"${isWrong ? html` aria-describedby="wrong"` : null}></textarea></p>
<p class="small">A cookie keeps you signed in on these pages for ${minutes} minutes. It serves nothing else.</p>
<p><button>Sign in</button></p></form>`,
    reading,
  );
}

function section<T>(id: string, title: string, { items, more }: Listed<T>, view: (item: T, n: number) => Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title} (${items.length + more})</h2>
${items.length === 0 ? html`<p>None.</p>` : html`<ul class="operate-list">${items.map(view)}</ul>`}
${more === 0 ? null : html`<p class="quiet">Not listed here: ${more}</p>`}</section>
`;
}

const sourceView =
  ({ to }: PortalReading) =>
  ({ id, name, address, said }: ListedSource): Html =>
    html`<li><a href="${to(`/sources/${id}`)}"><bdi>${name}</bdi></a> <code>${address}</code> ${said}</li>
`;

const heldView =
  ({ to }: PortalReading, canApprove: boolean) =>
  ({ id, name, since, lacks, approved, reason }: HeldSource, n: number): Html =>
    html`<li><a href="${to(`/sources/${id}`)}"><bdi>${name}</bdi></a>: held since ${instant(since)} UTC. The last held run lacks ${lacks} offers${
      reason === null ? null : html` (<code>${reason}</code>)`
    }.${approved === null ? null : html` <strong>Approved for ${approved}; the next run ${approved < lacks ? 'is held again where it lacks more' : 'carries it out'}.</strong>`}
${
  canApprove
    ? html`<form method="post" action="${to(`${OPERATE}/approve`)}"><input type="hidden" name="source" value="${id}"><input type="hidden" name="shown" value="${lacks}">
<p><label for="most${n}">Let go of at most</label> <input id="most${n}" name="atMost" type="number" min="1" max="${lacks}" required> <button aria-label="Approve for ${name}">Approve</button></p></form>`
    : null
}</li>
`;

const disputeView =
  ({ to }: PortalReading) =>
  ({ finding, says, since, replies }: Dispute, n: number): Html =>
    html`<li><p>${says} <span class="quiet">(${since})</span></p>
${replies.map(
  ({
    party,
    statement,
    state,
  }) => html`<blockquote><p>${party} (${state}): <span dir="auto">${statement}</span></p></blockquote>
`,
)}<form class="stated-form" method="post" action="${to(`${OPERATE}/decide`)}"><input type="hidden" name="finding" value="${finding}">
<p><label for="state${n}">Decision</label> <select id="state${n}" name="state" required><option value="">…</option><option value="upheld">upheld: the finding stands</option><option value="dropped">dropped: the finding does not hold</option></select></p>
<p><label for="why${n}">Why (shown with the finding)</label></p><p><textarea id="why${n}" name="why" rows="2" maxlength="1000" required></textarea></p>
<p><button>Decide</button></p></form></li>
`;

const reportView =
  ({ to }: PortalReading) =>
  ({ id, page: about, words, reportedAt }: OpenReport, n: number): Html =>
    html`<li><p>${instant(reportedAt)} UTC, <code>${about}</code>: <span dir="auto">${words}</span></p>
<form class="stated-form" method="post" action="${to(`${OPERATE}/answer`)}"><input type="hidden" name="report" value="${id}">
<p><label for="stands${n}">State</label> <select id="stands${n}" name="state" required><option value="">…</option><option value="answered">answered</option><option value="mended">mended</option><option value="declined">declined: what is shown is right</option></select></p>
<p><label for="answer${n}">Answer (everybody sees it)</label></p><p><textarea id="answer${n}" name="answer" rows="2" maxlength="2000" required></textarea></p>
<p><button>Answer</button></p></form></li>
`;

function driftView({ drift, canVerify }: Operating, { to }: PortalReading): Html | null {
  if (!canVerify) return null;
  return html`<section><h2 id="drift">Drift of the index</h2>
${drift === null ? html`<p>Comparing store and engines reads every offer, so it runs only when asked for.</p>` : html`<pre class="operate-drift" tabindex="0" role="region" aria-labelledby="drift">${drift.join('\n')}</pre>`}
<form method="post" action="${to(`${OPERATE}/drift`)}"><p><button>Compare now</button></p></form></section>
`;
}

/** What waits for an administrator, with the forms to answer it. */
export function operatePage(shown: Operating, reading: PortalReading): string {
  const { name, until, told, held, failing, due, retired, jobs, disputes, reports, canApprove } = shown;
  const { to } = reading;
  const notice =
    told === null
      ? null
      : html`<p class="notice ${told.isError ? 'notice--error' : ''}" role="${told.isError ? 'alert' : 'status'}">${told.text}</p>
`;
  return document(
    html`<article><h1>${TITLE}</h1>
${notice}<form method="post" action="${to(`${OPERATE}/out`)}"><p>Signed in as ${name} until ${until} UTC. What you decide is kept with your name. <button>Sign out</button></p></form>
${section('held', 'Held runs', held, heldView(reading, canApprove))}${section('disputes', 'Disputes', disputes, disputeView(reading))}${section('reports', 'Reports of errors', reports, reportView(reading))}${jobs === null ? null : jobsView(jobs, `${to(OPERATE)}/retry`, to)}${section('failing', 'Sources whose last run failed or was partial', failing, sourceView(reading))}${due === null ? null : section('due', 'Sources that are due', due, sourceView(reading))}${section('retired', 'Retired sources', retired, sourceView(reading))}${driftView(shown, reading)}</article>`,
    reading,
  );
}
