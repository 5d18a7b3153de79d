import { LEAST_CONTRAST } from '../state/contrast.ts';
import { attributesOf, coloursOf, commandOf, contrastsOf, snippetOf, studioOf } from '../state/studio.ts';
import { copies } from './live/copies.ts';

/** How long nobody changes anything before the preview asks again. In milliseconds. */
const PAUSE = 300;
const ATTRIBUTES = ['lang', 'filters', 'facets', 'layout', 'size', 'token', 'theme'];

/** The command that locks the chosen filters, or that some have to be chosen first. */
function sayCommand(command: string | null): void {
  const place = document.querySelector('#command');
  if (place) place.textContent = command ?? '';
  const isReady = command !== null;
  const [ready, first] = ['#ready', '#choose-first'].map((one) => document.querySelector<HTMLElement>(one));
  if (ready) ready.hidden = !isReady;
  if (first) first.hidden = isReady;
}

/** Names the values that are ticked in the heading of a filter. */
function sayChosen(filter: Element): void {
  const place = filter.querySelector<HTMLElement>('[data-all]');
  const ticked = [...filter.querySelectorAll('label:has(:checked)')].map((one) => one.textContent?.trim() ?? '');
  if (place) place.textContent = ticked.length === 0 ? (place.dataset.all ?? '') : ticked.join(', ');
}

/** Makes lines, contrasts and preview anew with every change. Without this script the form does, when it is sent. */
function follow(form: HTMLFormElement): void {
  const { origin = '', file = '', integrity = '', page = '', link: linkText = '' } = form.dataset;
  const { contrast = '', pass = '', fail = '' } = form.dataset;
  const snippet = document.querySelector<HTMLTextAreaElement>('#snippet');
  const shown = document.querySelector<HTMLElement>('#shown');
  const languages = [...form.querySelectorAll<HTMLOptionElement>('[name=in] option')].map(({ value }) => value);
  const number = new Intl.NumberFormat(page === 'en' ? 'en-GB' : page, { maximumFractionDigits: 2 });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sent = () =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]));

  function preview(): void {
    const studio = studioOf(sent(), languages);
    const attributes = new Map(attributesOf(studio));
    for (const name of ATTRIBUTES) {
      const value = attributes.get(name);
      if (value === undefined) shown?.removeAttribute(name);
      else if (shown?.getAttribute(name) !== value) shown?.setAttribute(name, value);
    }
    for (const [name, value] of coloursOf(studio.colours))
      if (studio.own) shown?.style.setProperty(name, value);
      else shown?.style.removeProperty(name);
  }

  function changed(): void {
    const studio = studioOf(sent(), languages);
    if (snippet) snippet.value = snippetOf(studio, { origin, file, integrity, page, linkText });
    const rule = document.querySelector<HTMLElement>('#style-rule');
    if (rule) rule.hidden = !studio.own;
    sayCommand(commandOf(studio));
    form.querySelectorAll('.studio-filter').forEach(sayChosen);
    for (const { pair, ratio } of contrastsOf(studio.colours)) {
      const line = document.querySelector<HTMLElement>(`[data-pair=${pair}]`);
      const [sign, text] = line?.children ?? [];
      if (!line || !sign || !text) continue;
      const enough = ratio >= LEAST_CONTRAST;
      line.dataset.enough = String(enough);
      sign.textContent = enough ? '✓' : '✕';
      const said = contrast.replace('{pair}', line.dataset.name ?? '').replace('{ratio}', number.format(ratio));
      text.textContent = `${said} – ${enough ? pass : fail}`;
    }
    clearTimeout(timer);
    timer = setTimeout(preview, PAUSE);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
    snippet?.focus();
  });
  preview();
}

const form = document.querySelector<HTMLFormElement>('#studio');
if (form) follow(form);
document.querySelectorAll<HTMLButtonElement>('[data-copies]').forEach(copies);
