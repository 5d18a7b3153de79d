import { Idiomorph } from 'idiomorph';
import { keepFilters } from './steady.ts';

const RESULTS = 'section.results';
const HEAD = 'main > .begin, main > h1';
const isAdded = (node: Node): boolean => node instanceof HTMLElement && 'added' in node.dataset;
const BY_SCRIPT = /^(?:role|aria-)/;

/**
 * Names fields, and what folds around them, by what they stand for, so that a field that moved is still the same field:
 * else a box that has the focus would become another one.
 */
function nameFields(page: Document): void {
  const name = (one: Element, id: string) => {
    if (one.id === '' && page.getElementById(id) === null) one.id = id;
  };
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.name === '') continue;
    const isChosen = field.type === 'checkbox' || field.type === 'radio' || field.type === 'hidden';
    name(field, encodeURIComponent(isChosen ? `${field.name}=${field.value}` : field.name));
  }
  for (const around of page.querySelectorAll('form[data-live] :is(fieldset, details)')) {
    const first = around.querySelector<HTMLInputElement>('input[name]');
    if (first !== null) name(around, `${around.localName}-${first.name}`);
  }
}

/**
 * Puts what was found in the place of what was found before. None of it is changed into something else, so that nothing
 * moves about under the reader's eyes. The heading stays what it is: it may have the focus. What is chosen to be
 * compared is no part of the search, and stays chosen.
 */
function replaceResults(shown: Element, next: Element): void {
  const chosen = new Set([...shown.querySelectorAll<HTMLInputElement>('[form]:checked')].map(({ value }) => value));
  for (const box of next.querySelectorAll<HTMLInputElement>('[form][type=checkbox]'))
    box.checked = chosen.has(box.value);
  const [heading, answered] = [shown.querySelector('#results'), next.querySelector('#results')];
  if (heading === null || answered === null) return;
  heading.textContent = answered.textContent;
  answered.remove();
  for (const node of [...shown.childNodes]) if (node !== heading) node.remove();
  shown.append(...next.childNodes);
}

/**
 * Changes the page into another one. What somebody types, what is unfolded and what scripts added stays. Filters and
 * what stands above the search stay where they are (`keepFilters`); what was found is replaced.
 */
export function morph(next: Document): void {
  keepFilters(next, document);
  nameFields(document);
  nameFields(next);
  document.title = next.title;
  // A page says what it is until the reader leaves it, so that the search does not move.
  const head = document.querySelector(HEAD)?.cloneNode(true);
  if (head !== undefined) next.querySelector(HEAD)?.replaceWith(head);
  const [shown, found] = [document.querySelector(RESULTS), next.querySelector(RESULTS)];
  Idiomorph.morph(document.body, next.body.innerHTML, {
    morphStyle: 'innerHTML',
    // What is typed stays; a box is as the search has it.
    ignoreActiveValue: !document.activeElement?.matches('[type=checkbox], [type=radio]'),
    callbacks: {
      beforeNodeMorphed: (node: Node) => node !== shown,
      beforeNodeRemoved: (node: Node) => !isAdded(node),
      beforeAttributeUpdated: (name: string, element: Element, change: string) => {
        if (name === 'open' && element instanceof HTMLDetailsElement) return false;
        return !(change === 'remove' && element.role === 'combobox' && BY_SCRIPT.test(name));
      },
    },
  });
  if (shown !== null && found !== null) replaceResults(shown, found);
}
