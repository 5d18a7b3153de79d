import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import type { FieldMistake, PublishView } from './view.ts';

/** What is wrong with one field, beside it. */
export function mistakesView(field: string, { mistakes, lang }: PublishView, { messages }: PortalReading): Html | null {
  const own = mistakes.filter((one) => one.field === field);
  if (own.length === 0) return null;
  const { sources: words } = messages;
  const item = ({ severity, message, example }: FieldMistake) =>
    html`<span class="publish-mistake publish-mistake--${severity}"><strong>${words.severity[severity]}:</strong> <span lang="${lang}">${message}</span>${example === null ? null : html`<br><span class="small">${words.example}: <code>${example}</code></span>`}</span>`;
  return html`<span class="publish-mistakes" id="${field}-wrong">${own.map(item)}</span>`;
}

/** A hint below a field, and how it is tied to it. */
const hintId = (name: string) => `${name}-hint`;

/** The attributes of a field that say what is said of it. */
function described(name: string, hint: string | null, { mistakes }: PublishView): Html {
  const own = mistakes.filter((one) => one.field === name);
  const ids = [hint === null ? null : hintId(name), own.length > 0 ? `${name}-wrong` : null].filter(
    (id) => id !== null,
  );
  const isWrong = own.some(({ severity }) => severity === 'error');
  return html`${ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : null}${isWrong ? html` aria-invalid="true"` : null}`;
}

const around = (
  name: string,
  label: string,
  field: Html,
  hint: string | null,
  view: PublishView,
  reading: PortalReading,
): Html =>
  html`<p class="publish-field"><label for="${name}">${label}</label>${field}${hint === null ? null : html`<span class="small quiet" id="${hintId(name)}">${hint}</span>`}${mistakesView(name, view, reading)}</p>
`;

interface Line {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** A field for a line of text. */
export function lineField(
  {
    name,
    label,
    value,
    hint = null,
    type = 'text',
    form,
  }: Line & {
    readonly hint?: string | null;
    readonly type?: 'text' | 'url' | 'number';
    /** The form that the field belongs to, where it stands elsewhere. */
    readonly form?: string;
  },
  view: PublishView,
  reading: PortalReading,
): Html {
  const mode = type === 'number' ? html` inputmode="numeric"` : type === 'url' ? html` inputmode="url"` : null;
  const field = html`<input${form === undefined ? null : html` form="${form}"`} id="${name}" name="${name}" type="text" value="${value}" maxlength="2048" spellcheck="false" autocomplete="off"${mode}${described(name, hint, view)}>`;
  return around(name, label, field, hint, view, reading);
}

/** A field for several lines. */
export function linesField(
  { name, label, value, most, rows }: Line & { readonly most: number; readonly rows: number },
  view: PublishView,
  reading: PortalReading,
): Html {
  const field = html`<textarea id="${name}" name="${name}" rows="${rows}" maxlength="${most}" spellcheck="false" autocomplete="off"${described(name, null, view)}>
${value}</textarea>`;
  return around(name, label, field, null, view, reading);
}

/** A field with values to choose from. */
export function choiceField(
  { name, label, value, choices }: Line & { readonly choices: readonly (readonly [value: string, label: string])[] },
  view: PublishView,
  reading: PortalReading,
): Html {
  const options = choices.map(
    ([own, text]) => html`<option value="${own}"${own === value ? html` selected` : null}>${text}</option>`,
  );
  return around(
    name,
    label,
    html`<select id="${name}" name="${name}"${described(name, null, view)}>${options}</select>`,
    null,
    view,
    reading,
  );
}
