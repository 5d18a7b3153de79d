import { pickText } from '../../services/model/language-map.ts';
import type { OfferPart, PartState } from '../../services/model/offer-part.ts';
import { type Html, html, safeUrl } from '../../web/views/html.ts';
import type { EvidenceAnswer } from './evidence.ts';

const SHOWN_REPORTS = 50;

const PART: Readonly<Record<PartState, string>> = {
  included: 'What the source said is in record.nq (canonical N-Quads, RDFC-1.0).',
  withheld: 'The source is under access control: here is only the hash of what it said.',
  pruned: 'The bytes of the snapshot were deleted after a newer one came; its hash remains.',
  'too-large': 'The snapshot is too large to take this part out of it; its hash remains.',
  unreadable: 'The part could not be taken out of the snapshot; its hash remains.',
  'not-found': 'The snapshot does not describe this offer under an IRI.',
  none: 'No snapshot is known for this moment.',
};

const row = (name: string, value: Html | string | number | null): Html =>
  html`<tr><th scope="row">${name}</th><td>${value === null ? 'not known' : String(value)}</td></tr>
`;

function reportView({ role, registry, report, agency }: EvidenceAnswer['reports'][number]): Html {
  const url = safeUrl(report.url);
  const name = `${registry} ${report.id}`;
  return html`<tr><td>${url === null ? name : html`<a href="${url}">${name}</a>`}</td><td>${role}</td><td>${agency?.name ?? 'not known'}</td><td>${report.decision}</td><td>${report.status}</td><td>${report.validFrom}</td><td>${report.validTo ?? 'not stated'}</td></tr>
`;
}

/** The bundle in a form for people: what it states, on what that rests, and what is not in it. In English. */
export function evidencePage(evidence: EvidenceAnswer, part: OfferPart, demo: boolean): string {
  const { verdict, moment, record, register, statements, trace } = evidence;
  const title = pickText(evidence.title, ['en'])?.text ?? evidence.id;
  const label = pickText(verdict.label, ['en'])?.text ?? verdict.code;
  const explanation = pickText(verdict.explanation, ['en'])?.text ?? '';
  const rules = trace.bodies.map(
    ({ registryId, rules }) => html`<h3>${registryId ?? 'No body is known to the register'}</h3>
<table><thead><tr><th>Rule</th><th>Code</th><th>Holds</th><th>Decides</th><th>Facts that it read</th></tr></thead><tbody>
${rules.map(
  (
    one,
  ) => html`<tr><td>${String(one.no)}</td><td>${one.code}</td><td>${one.holds ? 'yes' : 'no'}</td><td>${one.decides ? 'yes' : ''}</td><td><code>${JSON.stringify(one.facts)}</code></td></tr>
`,
)}</tbody></table>
`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Evidence: ${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}code{font-size:.85rem;overflow-wrap:anywhere}</style></head><body>
${demo ? html`<p><strong>Demonstration: every institution, offer and report here is invented.</strong></p>` : null}<h1>${title}</h1>
<p><strong>${label}</strong></p>
<p>${explanation}</p>
<dl><dt>About the offer</dt><dd>${statements.offer}</dd><dt>${statements.about}</dt><dd>${statements.subject}</dd></dl>
<table><tbody>
${row('Offer', evidence.id)}${row('IRI', evidence.iri)}${row('As of', moment.asOf)}${row('By what was known at', moment.knownAt ?? 'the moment of the request')}${row('Rules', moment.ruleset)}${row('Revision', record.revision)}${row('Source', record.source)}${row('Run', record.run)}${row('Snapshot', record.snapshot)}${row('Mapping', record.mapping)}${row('No longer in its source since', record.notSeenSince ?? '–')}${row('Register', register.name)}${row('Read of the register', register.snapshot)}</tbody></table>
<h2>What the source said</h2><p>${PART[part.state]}${part.cut ? ' There was more than is taken.' : ''}</p>
${part.redactions.length === 0 ? null : html`<p>Left out as personal data (redactions.json): ${String(part.redactions.reduce((sum, { count }) => sum + count, 0))} statements or parts of them.</p>`}
<h2>Reports</h2>
${
  evidence.reports.length === 0
    ? html`<p>None was found.</p>`
    : html`<table><thead><tr><th>Report</th><th>Role</th><th>Agency</th><th>Decision</th><th>Status</th><th>From</th><th>To</th></tr></thead><tbody>
${evidence.reports.slice(0, SHOWN_REPORTS).map(reportView)}</tbody></table>`
}
<h2>Rules</h2><p>Every rule in its order (docs/rules.md 3.5). The first that holds decides.</p>
${rules}
<h2>Files</h2><p>manifest.json has the hash of every file. “accredex verify” checks them offline and judges again by the facts inside.</p>
<p>That nothing is found is no sign of poor quality: not every agency is registered, and not every review has to be made or reported.</p>
</body></html>
`.markup;
}
