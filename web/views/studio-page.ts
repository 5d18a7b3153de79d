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
  /** What the command takes, to lock what is chosen. */
  readonly command: string;
  readonly origin: string;
  /** File and digest of the widget. */
  readonly file: string;
  readonly integrity: string;
}

const option = ({ value, label, chosen }: Choice): Html =>
  html`<option value="${value}"${chosen ? html` selected` : null}>${label}</option>`;

function offersView({ filters }: StudioView, { messages: { studio } }: Reading): Html {
  return html`<fieldset class="studio-part"><legend>${studio.offers}</legend>
${filters.map(({ name, label, values }) => html`<label>${label} <select name="${name}"><option value="">${studio.all}</option>${values.map(option)}</select></label>`)}</fieldset>
`;
}

function looksView(view: StudioView, { messages: { studio } }: Reading): Html {
  const layouts = LAYOUTS.map((value) => ({ value, label: studio[value], chosen: value === view.layout }));
  return html`<fieldset class="studio-part"><legend>${studio.look}</legend>
<label>${studio.lang} <select name="in"><option value="">${studio.hostLang}</option>${view.languages.map(option)}</select></label>
<label>${studio.layout} <select name="layout">${layouts.map(option)}</select></label>
<label>${studio.size} <input type="number" name="size" min="1" max="${MAX_WIDGET_SIZE}" value="${view.size}"></label></fieldset>
<fieldset class="studio-part"><legend>${studio.facets}</legend>
${view.facets.map(({ value, label, chosen }) => html`<label class="facet-choice"><input type="checkbox" name="facet" value="${value}"${chosen ? html` checked` : null}> <span>${label}</span></label>`)}</fieldset>
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

function lockView({ token, command }: StudioView, { messages: { studio } }: Reading): Html {
  return html`<fieldset class="studio-part"><legend>${studio.locked}</legend>
<p>${studio.lockedAbout}</p><p><code id="command">${command}</code></p>
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
<p><button type="button" class="button--second" id="copy" hidden data-copied="${studio.copied}">${studio.copy}</button> <span role="status" id="copied"></span></p>
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
