import { fill } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { PageMessages } from '../../messages/words.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { LAYOUTS, MAX_WIDGET_SIZE } from './widget.ts';

type Word = keyof PageMessages['studio'];

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** A filter with which the widget can begin. */
export interface StudioFilter {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Choice[];
}

/** Everything that the studio shows. */
export interface StudioView {
  readonly filters: readonly StudioFilter[];
  readonly languages: readonly Choice[];
  readonly layout: string;
  readonly size: number;
  readonly facets: readonly Choice[];
  readonly own: boolean;
  readonly colours: readonly { readonly name: 'accent' | 'paper' | 'ink'; readonly value: string }[];
  readonly contrasts: readonly { readonly pair: Word; readonly ratio: number; readonly enough: boolean }[];
  readonly token: string;
  readonly snippet: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The command that locks what is chosen; null where nothing is. */
  readonly command: string | null;
  readonly origin: string;
  /** File and digest of the widget. */
  readonly file: string;
  readonly integrity: string;
}

const option = ({ value, label, chosen }: Choice): Html =>
  html`<option value="${value}"${chosen ? html` selected` : null}>${label}</option>`;

const box = (name: string, { value, label, chosen }: Choice): Html =>
  html`<label class="facet-choice"><input type="checkbox" name="${name}" value="${value}"${chosen ? html` checked` : null}> <span>${label}</span></label>`;

/** A filter with the values that are chosen in its heading, and all of them to tick below it. */
function filterView({ name, label, values }: StudioFilter, { messages: { studio } }: Reading): Html {
  const chosen = values.filter((one) => one.chosen).map((one) => one.label);
  return html`<details class="studio-filter"><summary>${label}: <span data-all="${studio.all}">${chosen.length === 0 ? studio.all : chosen.join(', ')}</span></summary>
<div role="group" aria-label="${label}">${values.map((one) => box(name, one))}</div></details>
`;
}

function offersView({ filters }: StudioView, reading: Reading): Html {
  return html`<fieldset class="studio-part"><legend>${reading.messages.studio.offers}</legend>
${filters.map((one) => filterView(one, reading))}</fieldset>
`;
}

function looksView(view: StudioView, { messages: { studio } }: Reading): Html {
  const layouts = LAYOUTS.map((value) => ({ value, label: studio[value], chosen: value === view.layout }));
  return html`<fieldset class="studio-part"><legend>${studio.look}</legend>
<label>${studio.lang} <select name="in"><option value="">${studio.hostLang}</option>${view.languages.map(option)}</select></label>
<label>${studio.layout} <select name="layout">${layouts.map(option)}</select></label>
<label>${studio.size} <input type="number" name="size" min="1" max="${MAX_WIDGET_SIZE}" value="${view.size}"></label></fieldset>
<fieldset class="studio-part"><legend>${studio.facets}</legend>
${view.facets.map((one) => box('facet', one))}</fieldset>
`;
}

/** What each contrast comes to, in a word and a sign. */
function contrastsView({ contrasts }: StudioView, { messages }: Reading): Html {
  const { studio } = messages;
  return html`<ul class="studio-contrasts" id="contrasts" aria-live="polite">${contrasts.map(
    ({ pair, ratio, enough }) => {
      const said = fill(studio.contrast, { pair: studio[pair], ratio: numberText(ratio, messages) }, messages);
      return html`<li data-pair="${pair}" data-name="${studio[pair]}" data-enough="${String(enough)}"><span aria-hidden="true">${enough ? '✓' : '✕'}</span> <span>${said} – ${enough ? studio.pass : studio.fail}</span></li>`;
    },
  )}</ul>
`;
}

function coloursView(view: StudioView, reading: Reading): Html {
  const { studio } = reading.messages;
  return html`<fieldset class="studio-part"><legend>${studio.colours}</legend>
<label class="facet-choice"><input type="checkbox" name="own" value="true"${view.own ? html` checked` : null}> <span>${studio.own}</span></label>
${view.colours.map(({ name, value }) => html`<label>${studio[name]} <input type="color" name="${name}" value="${value}"></label>`)}
${contrastsView(view, reading)}</fieldset>
`;
}

/** A button that copies what stands in the element `what`, and where it says so. Without a script it is not there. */
export const copyView = (what: string, heading: string, { messages: { studio } }: Reading): Html =>
  html`<p><button type="button" class="button--second" id="copy-${what}" hidden data-copies="${what}" data-copied="${studio.copied}" aria-labelledby="copy-${what} ${heading}">${studio.copy}</button> <span role="status" id="copied-${what}"></span></p>`;

function lockView({ token, command }: StudioView, reading: Reading): Html {
  const { studio } = reading.messages;
  const [ready, first] = command === null ? [html` hidden`, null] : [null, html` hidden`];
  return html`<fieldset class="studio-part"><legend id="locked">${studio.locked}</legend>
<p>${studio.lockedAbout}</p>
<p id="choose-first"${first}>${studio.chooseFirst}</p>
<div id="ready"${ready}><p><code id="command">${command}</code></p>
${copyView('command', 'locked', reading)}</div>
<label>${studio.token} <textarea name="token" rows="2" spellcheck="false" autocomplete="off">${token}</textarea></label></fieldset>
`;
}

/** The form, the lines to paste, and how they look. */
export function studioView(view: StudioView, reading: Reading): Html {
  const { messages, to } = reading;
  const { studio } = messages;
  const attributes = view.attributes.map(([name, value]) => html` ${name}="${value}"`);
  return html`<h1>${studio.title}</h1>
<p class="prose">${studio.about}</p>
<div class="studio"><form class="studio-form" id="studio" method="get" action="${to('/studio')}" data-origin="${view.origin}" data-file="${view.file}" data-integrity="${view.integrity}" data-page="${messages.language.code}" data-link="${messages.widget.label}" data-contrast="${studio.contrast}" data-pass="${studio.pass}" data-fail="${studio.fail}">
${offersView(view, reading)}${looksView(view, reading)}${coloursView(view, reading)}${lockView(view, reading)}<button>${studio.make}</button></form>
<div class="studio-made"><section aria-labelledby="lines"><h2 id="lines">${studio.snippet}</h2>
<textarea class="studio-lines" id="snippet" readonly rows="9" spellcheck="false" aria-labelledby="lines">${view.snippet}</textarea>
${copyView('snippet', 'lines', reading)}
<p class="prose">${fill(studio.csp, { origin: view.origin }, messages)} ${studio.sri}</p>
<p class="prose" id="style-rule"${view.own ? null : html` hidden`}>${studio.style}</p></section>
<section aria-labelledby="preview"><h2 id="preview">${studio.preview}</h2>
<accredex-search id="shown"${attributes}><a href="${to('/embed')}">${messages.widget.label}</a></accredex-search></section></div></div>`;
}

const SCRIPTS = html`<script type="module" src="/assets/accredex.js"></script>
<script type="module" src="/assets/studio.js"></script>
`;

/** The studio as a whole page. */
export function studioPage(view: StudioView, reading: Reading): string {
  const { ui, studio } = reading.messages;
  return page(`${studio.title} – ${ui.title}`, studioView(view, reading), reading, SCRIPTS);
}
