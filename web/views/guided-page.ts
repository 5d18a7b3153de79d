import { fill } from '../../messages/fill.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { PortalReading } from './portal-reading.ts';
import { type SkillBox, skillBoxView } from './skill-box.ts';

/** What was said so far in the guided search. */
export interface Guided {
  readonly boxes: { readonly have: SkillBox; readonly want: SkillBox };
  readonly have: readonly string[];
  readonly want: readonly string[];
  readonly hours: string;
  readonly budget: string;
  readonly currency: string;
  /** True where offers were asked for although nothing is wanted. */
  readonly nothingWanted: boolean;
  /** Fields whose text is no number. */
  readonly unusable: readonly ('hours' | 'budget')[];
}

const PATH = '/gap';

/** What somebody can and wants, their time and money: one form that works without a script. */
export function guidedView(guided: Guided, reading: PortalReading): Html {
  const { messages, to } = reading;
  const { about, fields } = messages;
  const words = about.guided;
  const { boxes, have, want, hours, budget, currency, nothingWanted, unusable } = guided;
  const kept = (name: string, values: readonly string[]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`);
  const step = (heading: string, body: Html) => html`<fieldset class="step"><legend>${heading}</legend>
${body}</fieldset>
`;
  const number = (name: string, label: string, value: string) =>
    html`<label class="typed">${label} <input type="number" name="${name}" min="0" max="999999" step="any" value="${value}"></label>`;
  return html`<h1>${words.title}</h1>
<p class="prose">${words.about}</p>
${nothingWanted ? html`<p class="notice notice--warning" role="alert">${words.nothingWanted}</p>` : null}
${unusable.map(
  (name) =>
    html`<p class="notice notice--error" role="alert">${fill(words.noNumber, { value: guided[name], field: words[name] }, messages)}</p>
`,
)}<form method="get" action="${to(PATH)}" class="guided">
${kept('have', have)}${kept('want', want)}
${step(words.can, skillBoxView(boxes.have, reading, PATH))}${step(words.want, skillBoxView(boxes.want, reading, PATH))}${step(
  words.time,
  html`${number('hours', words.hours, hours)}<p class="quiet">${words.unstated}</p>`,
)}${step(
  words.money,
  html`${number('budget', words.budget, budget)} <label class="typed">${fields.currency} <input name="currency" value="${currency}" maxlength="3" size="4" autocomplete="off"></label><p class="quiet">${words.unstated}</p>`,
)}<p><button name="show" value="1">${words.show}</button></p>
</form>`;
}

/** Suggestions, for whoever has scripts. */
const SCRIPT = html`<script type="module" src="/assets/skill-box.js"></script>
`;

/** The guided search as a page. */
export function guidedPage(guided: Guided, reading: PortalReading): string {
  const { ui, about } = reading.messages;
  return page(`${about.guided.title} – ${ui.title}`, guidedView(guided, reading), reading, SCRIPT);
}
