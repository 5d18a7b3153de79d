import { Idiomorph } from 'idiomorph';
import type { Html } from '../views/html.ts';

interface TrustedPolicy {
  readonly createHTML: (markup: string) => string;
}
interface TrustedFactory {
  readonly createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy;
}

/** Where a host page asks for trusted types, our markup is one: everything in it that came from elsewhere is escaped. */
function trusted(): TrustedPolicy {
  const factory = (globalThis as { trustedTypes?: TrustedFactory }).trustedTypes;
  const asItIs: TrustedPolicy = { createHTML: (markup) => markup };
  try {
    return factory?.createPolicy('accredex', asItIs) ?? asItIs;
  } catch {
    return asItIs;
  }
}
const policy = trusted();

/** Names boxes by what they stand for, so that a box that moved is still the same box and keeps the focus. */
function prepare(fragment: DocumentFragment): void {
  for (const box of fragment.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    if (box.id === '') box.id = encodeURIComponent(`${box.name}=${box.value}`);
  // They get the focus where what had it is gone, or where a link led to other hits.
  for (const target of fragment.querySelectorAll<HTMLElement>('#results, #notice')) target.tabIndex = -1;
}

/** Markup as nodes, with `change` done to them before they are shown. */
function nodesOf({ markup }: Html, change: (fragment: DocumentFragment) => void): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(markup);
  prepare(template.content);
  change(template.content);
  return template.content;
}

/**
 * Changes what is shown in `place` into the markup, node by node: what stays keeps its state and the focus. What
 * somebody is typing, and what was folded or unfolded by hand, stays as it is.
 */
export function morph(place: HTMLElement, markup: Html, change: (fragment: DocumentFragment) => void): void {
  const root = place.getRootNode() as ShadowRoot;
  const active = root.activeElement;
  const { id } = active ?? {};
  Idiomorph.morph(place, [...nodesOf(markup, change).childNodes], {
    morphStyle: 'innerHTML',
    restoreFocus: false,
    callbacks: {
      beforeNodeMorphed: (node) => !(node === active && node instanceof HTMLInputElement && node.type === 'search'),
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element instanceof HTMLDetailsElement),
    },
  });
  if (active === null || root.activeElement !== null) return;
  const same = id === undefined || id === '' ? null : root.getElementById(id);
  (same ?? root.getElementById('results') ?? root.getElementById('notice'))?.focus();
}
