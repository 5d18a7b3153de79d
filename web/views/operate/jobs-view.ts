import { type Html, html } from '../html.ts';
import { instant } from './instant.ts';

/** How many jobs of a kind stand how. */
interface Counted {
  readonly kind: string;
  readonly waiting: number;
  readonly active: number;
  readonly stuck: number;
  readonly dead: number;
  readonly retries: number;
}

/** A job that was given up or is stuck. `source`: what a harvest is for, by name. */
interface TroubledJob {
  readonly id: string;
  readonly kind: string;
  readonly source: { readonly id: string; readonly name: string } | null;
  readonly stuck: boolean;
  readonly failures: number;
  readonly made: string;
  readonly ended: string | null;
  readonly why: string | null;
}

/** The queue as an administrator sees it: all counted, and those one by one that somebody may have to look at. */
export interface OperateJobs {
  readonly kinds: readonly Counted[];
  readonly troubled: readonly TroubledJob[];
  readonly more: number;
}

function troubledView(job: TroubledJob, action: string, to: (path: string) => string): Html {
  const { id, kind, source, stuck, failures, made, ended, why } = job;
  const what =
    source === null ? null : html` of <a href="${to(`/sources/${source.id}`)}"><bdi>${source.name}</bdi></a>`;
  return html`<li><p><strong>${kind}</strong>${what}, ${
    stuck
      ? 'under way, but its process has said nothing for a minute; the next worker takes it up'
      : `given up ${ended === null ? '' : `at ${instant(ended)} UTC `}after ${failures} ${failures === 1 ? 'failure' : 'failures'}`
  }. Made ${instant(made)} UTC.</p>
${why === null ? null : html`<blockquote><p dir="auto">${why}</p></blockquote>`}${
  stuck
    ? null
    : html`<form method="post" action="${action}"><input type="hidden" name="job" value="${id}">
<p><button aria-label="Do again: ${kind}${source === null ? null : html` of ${source.name}`}">Do again</button></p></form>`
}</li>
`;
}

/** What waits, is under way or was given up. `action`: where the form goes that does one again. */
export function jobsView({ kinds, troubled, more }: OperateJobs, action: string, to: (path: string) => string): Html {
  return html`<section><h2 id="jobs">Jobs</h2>
${
  kinds.length === 0
    ? html`<p>None.</p>`
    : html`<div class="table-frame" tabindex="0" role="region" aria-labelledby="jobs"><table class="table"><thead><tr><th scope="col">Kind</th><th scope="col">Given up</th><th scope="col">Stuck</th><th scope="col">Waiting</th><th scope="col">Under way</th><th scope="col">Failed tries so far</th></tr></thead><tbody>${kinds.map(
        ({ kind, waiting, active, stuck, retries, dead }) =>
          html`<tr><th scope="row">${kind}</th><td>${dead}</td><td>${stuck}</td><td>${waiting}</td><td>${active}</td><td>${retries}</td></tr>`,
      )}</tbody></table></div>`
}
${troubled.length === 0 ? null : html`<ul class="operate-list">${troubled.map((job) => troubledView(job, action, to))}</ul>`}
${more === 0 ? null : html`<p class="quiet">Not listed here: ${more}</p>`}</section>
`;
}
