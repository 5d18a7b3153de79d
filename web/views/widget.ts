import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { groupView, resultsView, type SearchPage } from './search-page.ts';

/** How hits stand in a widget. */
export const LAYOUTS = ['list', 'cards', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];
/** How many hits a widget shows at first, and at most. */
export const WIDGET_SIZE = 10;
export const MAX_WIDGET_SIZE = 50;
/** The filters that a widget offers where nobody says which. */
export const WIDGET_FACETS = ['country', 'eqf', 'language', 'mode', 'assured'] as const;

/** What a reader is told instead of an answer, or above an older one. */
export interface WidgetNotice {
  readonly text: string;
  /** True where it helps to ask again. */
  readonly again: boolean;
}

/** How the widget stands at the moment. */
export interface WidgetView {
  /** Null before the first answer. */
  readonly found: SearchPage | null;
  readonly notice: WidgetNotice | null;
  readonly busy: boolean;
  readonly layout: Layout;
}

/** A notice; with a button where it helps to ask again. */
export function noticeView({ text, again }: WidgetNotice, kept: boolean, { messages }: Reading): Html {
  const { widget } = messages;
  return html`<div class="notice notice--warning" id="notice" part="notice"><p>${text}${kept ? ` ${widget.kept}` : null}</p>${again ? html`<p><button type="button" data-again>${widget.again}</button></p>` : null}</div>
`;
}

function filtersView(found: SearchPage, { messages }: Reading): Html {
  const { ui } = messages;
  return html`<details class="filters" id="filters" part="filters"><summary>${ui.filters}</summary>
<label>${ui.sortBy} <select name="sort" id="sort">${found.sorts.map(({ value, label, chosen }) => html`<option value="${value}"${chosen ? html` selected` : null}>${label}</option>`)}</select></label>
${found.groups.map((group) => groupView({ ...group, folded: false }, messages))}<button>${ui.apply}</button></details>`;
}

/**
 * A search in another's page: words, filters, hits. It is one form, so that the embedded page works without a script;
 * the widget shows the same markup.
 */
export function widgetView({ found, notice, busy, layout }: WidgetView, reading: Reading): Html {
  const { messages, to } = reading;
  const { ui, widget } = messages;
  return html`<form class="widget widget--${layout}" method="get" action="${to('/')}" role="search" aria-label="${widget.label}">
<div class="widget-words" part="words"><label for="q">${ui.searchLabel}</label> <input id="q" name="q" type="search" maxlength="200" value="${found?.q ?? ''}"> <button>${ui.search}</button></div>
${found?.hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="widget-columns">${found === null ? null : filtersView(found, reading)}
<div class="widget-results" id="found" part="results" aria-busy="${busy ? 'true' : 'false'}">
${notice === null ? null : noticeView(notice, found !== null, reading)}${found === null ? null : resultsView(found, reading)}</div></div>
</form>
${footView(reading)}`;
}

/** What has to be said wherever offers are shown. */
export function footView({ messages, demo }: Reading): Html {
  const { explanation, ui } = messages;
  return html`<p class="widget-foot">${demo ? html`<strong>${ui.demo}</strong> ` : null}${explanation.absence} ${ui.esco}</p>
`;
}
