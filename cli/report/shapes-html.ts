import type { ShownShapeGroup, ShownShapes } from '../../services/model/shapes-report.ts';
import { type Html, html } from '../../web/views/html.ts';
import { ENGLISH } from './english.ts';
import { extentOf, NOTICES } from './shapes-text.ts';

function groupView(group: ShownShapeGroup): Html {
  const { severity, shape, path, component, message, lang, note, alsoTold, count, offers, places } = group;
  const { also, constraint } = ENGLISH.sources.shapes;
  return html`<li><p><strong>${severity}</strong> <span lang="${lang}">${message}</span> (${count} ${count === 1 ? 'time' : 'times'}, in ${offers} ${offers === 1 ? 'offer' : 'offers'})${path === null ? null : html` <code>${path}</code>`}${note === null ? null : html`<br>${note}`}</p>
<dl><dt>${constraint}</dt><dd><code>${component}</code>${shape === null ? null : html` (<code>${shape}</code>)`}</dd>${alsoTold.length === 0 ? null : html`<dt>${also}</dt><dd>${alsoTold.map((code, n) => html`${n === 0 ? null : ', '}<code>${code}</code>`)}</dd>`}
<dt>Where</dt><dd><ul>${places.map(({ subject, value }) => html`<li><code>${subject ?? 'the publication'}</code>${value === null ? null : html`: “${value}”`}</li>`)}${count > places.length ? html`<li>and ${count - places.length} more</li>` : null}</ul></dd></dl></li>
`;
}

/** What shapes say of a publication, under a heading of its own. */
export function shapesView(shapes: ShownShapes): Html {
  const { title, nothing } = ENGLISH.sources.shapes;
  const { groups, notices, leftOut, validated, offers } = shapes;
  return html`<section><h3>${title}</h3>
<p>By ${shapes.shapes.join(', ')}: ${extentOf(shapes)}. Our own checks decide what is shown; these results decide nothing.</p>
${notices.length === 0 ? null : html`<ul>${notices.map(({ code, count, examples }) => html`<li>${NOTICES[code]} (${count}): ${examples.map((one, n) => html`${n === 0 ? null : ', '}<code>${one}</code>`)}</li>`)}</ul>`}
${groups.length === 0 ? (validated > 0 && validated === offers ? html`<p>${nothing}</p>` : null) : html`<ul>${groups.map(groupView)}</ul>`}
${leftOut === 0 ? null : html`<p>And ${leftOut} results of further kinds.</p>`}</section>
`;
}
