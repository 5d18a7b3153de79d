import { fill } from '../../../messages/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import type { PortalReading } from '../portal-reading.ts';
import { copyView } from '../studio-page.ts';
import { labelled } from '../text.ts';
import { lineField } from './field.ts';
import { formView } from './form.ts';
import { shownView } from './shown.ts';
import type { FieldMistake, PublishView } from './view.ts';

type Labels = PortalReading['messages']['publish'];

/** What a field is called, with the number of its source. */
function labelOf(field: string, { messages }: PortalReading): string {
  const { publish } = messages;
  const [name = '', index] = field.split('.');
  const known = (Object.hasOwn(publish, name) ? publish[name as keyof Labels] : null) ?? null;
  const label = typeof known === 'string' ? known : name === 'meta' ? publish.who : name;
  if (index === undefined) return label;
  const source = fill(publish.source, { number: Number(index) + 1 }, messages);
  return name === 'source' ? source : labelled(source, label, messages);
}

/** How many things there are to mend, each with the way to its field. Notes are beside their fields alone. */
function stateView({ mistakes, isSent }: PublishView, reading: PortalReading): Html | null {
  if (!isSent) return null;
  const { messages } = reading;
  const { publish } = messages;
  const wrong = mistakes.filter(({ severity }) => severity !== 'note');
  const fields = [...new Map(wrong.map((one): [string, FieldMistake] => [one.field, one])).keys()];
  const anchor = (field: string) => (field === 'sources' ? 'sources' : field);
  return fields.length === 0
    ? html`<p class="notice" id="state">${publish.right}</p>`
    : html`<div class="notice notice--warning" id="state"><p>${fill(publish.mistakes, { count: fields.length }, messages)}</p>
<ul>${fields.map((field) => html`<li><a href="#${anchor(field)}">${labelOf(field, reading)}</a></li>`)}</ul></div>`;
}

/** Where the manifest goes, and by what it is found. */
function whereView(view: PublishView, reading: PortalReading): Html {
  const { messages } = reading;
  const { publish } = messages;
  const { places, form } = view;
  const body =
    places === null
      ? html`<p>${publish.sayDomain}</p>`
      : html`<p>${publish.file}</p>
<ul class="publish-places">${places.addresses.map((one) => html`<li><code>${one}</code></li>`)}</ul>
<p>${publish.record}</p>
${
  places.record === null
    ? null
    : html`<p><code id="record">${places.record}</code></p>
${copyView('record', 'where', reading)}`
}`;
  const hint = fill(publish.forExample, { example: 'https://uni.example/manifest.json' }, messages);
  const at = { name: 'at', label: publish.at, value: form.at, hint, type: 'url', form: 'publish' } as const;
  return html`<section aria-labelledby="where"><h2 id="where">${publish.where}</h2>
${body}${lineField(at, view, reading)}</section>
`;
}

function afterView({ places, hasPreviews }: PublishView, { messages, to }: PortalReading): Html | null {
  const { publish } = messages;
  if (places === null) return null;
  const look = html`<p>${publish.afterAbout}</p>
<p><button form="publish" formaction="${to('/publish')}#shown" name="do" value="look">${publish.look}</button></p>
`;
  return html`<section aria-labelledby="after"><h2 id="after">${publish.after}</h2>
${hasPreviews ? look : null}<p>${publish.command} <code>accredex check ${places.domain}</code></p></section>
`;
}

/** The form, what is made of it, and what it would become. */
export function publishView(view: PublishView, reading: PortalReading): Html {
  const { messages, to } = reading;
  const { publish, frame } = messages;
  return html`<h1>${frame.publish}</h1>
<p class="prose">${publish.about}</p>
${view.example === null ? null : html`<p><a href="${to('/publish')}?${view.example}">${publish.example}</a></p>`}
<div class="publish">${formView(view, reading)}<div class="publish-made"><section aria-labelledby="lines"><h2 id="lines">${publish.manifest}</h2>
<div role="status">${stateView(view, reading)}</div>
<textarea class="publish-lines" id="manifest" readonly rows="14" spellcheck="false" aria-labelledby="lines">
${view.manifest}</textarea>
<p><button class="button--second" form="publish" name="do" value="download">${publish.download}</button></p>
${copyView('manifest', 'lines', reading)}</section>
${whereView(view, reading)}${afterView(view, reading)}${view.hasPreviews ? null : html`<p>${publish.off}</p>`}</div></div>
${shownView(view, reading)}`;
}

const SCRIPT = html`<script type="module" src="/assets/publish.js"></script>
`;

/** The page for publishers as a whole. */
export function publishPage(view: PublishView, reading: PortalReading): string {
  const { ui, frame, publish } = reading.messages;
  return page(`${frame.publish} – ${ui.title}`, publishView(view, reading), reading, SCRIPT, null, {
    about: publish.about,
  });
}
