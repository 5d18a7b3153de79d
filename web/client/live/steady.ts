/** Of fewer values than this, every engine counts all. So what an answer leaves out then, no offer has. */
const COUNTED_VALUES = 60;

const boxIn = (choice: Element): HTMLInputElement | null => choice.querySelector('input');

/** Which value it is, whether anything is found with it or not. */
function keyOf(choice: Element): string {
  const box = boxIn(choice);
  return `${box?.name}=${box?.value}`;
}

const choicesIn = (around: Element): Element[] => [...around.querySelectorAll('.facet-choice')];

/** The filter that a fieldset holds, by the first of its boxes. */
const nameOf = (group: Element): string => group.querySelector('input')?.name ?? '';

const groupsOf = (page: Document): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('form[data-live] .filters fieldset.facet'),
];

/** What an answer does not have any more, as it stays: nothing is found with it, and it is not ticked. */
function without(choice: Element, count: string): Element {
  const kept = choice.cloneNode(true) as Element;
  boxIn(kept)?.removeAttribute('checked');
  const shown = kept.querySelector('.facet-count');
  if (shown !== null) shown.textContent = count;
  return kept;
}

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007';

/** Gives the count of a value as much room as it has now, so that no line of its name breaks elsewhere. */
function asWide(choice: Element, shown: Element): Element {
  const [count, now] = [choice, shown].map((one) => one.querySelector('.facet-count'));
  if (count && now) count.textContent = count.textContent.padStart(now.textContent.length, FIGURE_SPACE);
  return choice;
}

/** Puts the values of a filter where they stand now; what is new comes after them. */
function arrange(group: Element, shown: Element): void {
  const answered = new Map(choicesIn(group).map((choice) => [keyOf(choice), choice]));
  const count = answered.size < COUNTED_VALUES ? '0' : '';
  const fold = shown.querySelector('.facet-more');
  const inFold = new Set(fold === null ? [] : choicesIn(fold));
  const [first = [], folded = []] = [false, true].map((isFolded) =>
    choicesIn(shown)
      .filter((choice) => inFold.has(choice) === isFolded)
      .map((choice) => asWide(answered.get(keyOf(choice)) ?? without(choice, count), choice)),
  );
  const known = new Set(choicesIn(shown).map(keyOf));
  const added = [...answered].flatMap(([value, choice]) => (known.has(value) ? [] : [choice]));
  const more = group.querySelector('.facet-more') ?? fold?.cloneNode(true);
  for (const choice of choicesIn(group)) choice.remove();
  group.append(...first);
  if (fold !== null && more instanceof Element) {
    for (const choice of choicesIn(more)) choice.remove();
    more.append(...folded, ...added);
    group.append(more);
  } else {
    group.querySelector('.facet-more')?.remove();
    group.append(...added);
  }
}

/**
 * Keeps the filters of an answer, before it is shown, where the reader sees them now: in the same order, folded where
 * they are folded, and with those that find nothing any more. So nobody clicks on something else than what stood there.
 */
export function keepFilters(next: Document, now: Document): void {
  const answered = new Map(groupsOf(next).map((group) => [nameOf(group), group]));
  // What stands before them: in what order they are sorted, and fields to type in.
  let last = [...next.querySelectorAll('.filters > :is(label, .facet-fold:not(:has(fieldset.facet)))')].at(-1);
  for (const shown of groupsOf(now)) {
    const group = answered.get(nameOf(shown));
    const fold = shown.closest('.facet-fold');
    if (group === undefined) {
      const kept = (fold ?? shown).cloneNode(true) as Element;
      for (const choice of choicesIn(kept)) choice.replaceWith(asWide(without(choice, '0'), choice));
      if (last === undefined) return;
      last.after(kept);
      last = kept;
      continue;
    }
    arrange(group, shown);
    const around = group.closest('.facet-fold');
    if (fold !== null && around === null) {
      // What is ticked in a fold stays in it, unfolded.
      const kept = fold.cloneNode(true) as Element;
      group.replaceWith(kept);
      group.querySelector('legend')?.classList.add('out-of-sight');
      kept.querySelector('fieldset')?.replaceWith(group);
    }
    last = group.closest('.facet-fold') ?? group;
  }
}
