/**
 * Suggestions for the boxes of skills and occupations: a combobox with a list, as the ARIA Authoring Practices have it
 * ("list autocomplete with manual selection"). Without this script the boxes work as parts of the form; where anything
 * fails here, they still do.
 */

/** How long nobody types before suggestions are asked for, and how long we wait for them. In milliseconds. */
const PAUSE = 200;
const PATIENCE = 5_000;
/** From how many characters on, and up to how many. */
const LEAST = 2;
const MOST = 200;
/** How many answers a box keeps, so that going back a letter asks nothing. */
const MAX_KEPT = 50;

interface Suggestion {
  readonly uri: string;
  readonly label: Readonly<Record<string, string>>;
  readonly matched: { readonly language: string; readonly text: string } | null;
  readonly offers: number;
}

function words(text: string, lang?: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  if (lang !== undefined && lang !== 'und') span.lang = lang;
  return span;
}

/** The name in the reader's language, else in English, else the first; with the name that was found where it differs. */
function content({ uri, label, matched, offers: count }: Suggestion, reader: string, offers: string) {
  const lang = [reader, 'en', ...Object.keys(label)].find((one) => label[one] !== undefined) ?? 'und';
  const name = label[lang] ?? uri;
  const small = document.createElement('small');
  small.textContent = offers.replace('{count}', () => String(count));
  const found = matched === null || matched.text === name ? [] : [' (', words(matched.text, matched.language), ')'];
  return [words(name, lang), ...found, ' ', small];
}

function suggest(box: HTMLElement): void {
  const input = box.querySelector('input');
  const form = input?.form;
  if (!input || !form) return;
  const { parameter = '', addresses = '', lang = '', offers = '', found = '', none = '' } = box.dataset;

  const list = document.createElement('ul');
  list.id = `suggestions-${parameter}`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.hidden = true;
  list.ariaLabel = input.labels?.[0]?.textContent?.trim() ?? parameter;
  const status = document.createElement('p');
  status.className = 'out-of-sight';
  status.role = 'status';
  box.querySelector('.skill-box-asked')?.after(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value);

  const kept = new Map<string, readonly Suggestion[]>();
  let shown: readonly Suggestion[] = [];
  let at = -1;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request: AbortController | undefined;

  function mark(to: number): void {
    at = to;
    [...list.children].forEach((option, n) => {
      option.setAttribute('aria-selected', String(n === at));
    });
    const option = list.children[at];
    if (option) {
      input?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input?.removeAttribute('aria-activedescendant');
  }

  function close(): void {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    input?.setAttribute('aria-expanded', 'false');
    mark(-1);
  }

  /** Adds what was chosen to the form and sends it, with everything that was typed and ticked meanwhile. */
  function choose(suggestion: Suggestion | undefined): void {
    if (!input || !form || suggestion === undefined) return;
    close();
    input.value = '';
    const value = document.createElement('input');
    value.type = 'hidden';
    value.name = parameter;
    value.value = suggestion.uri;
    const isThere = [...new FormData(form).getAll(parameter)].includes(suggestion.uri);
    if (!isThere) form.append(value);
    form.requestSubmit();
    // So that the page that one comes back to does not have it.
    value.remove();
  }

  function show(suggestions: readonly Suggestion[]): void {
    shown = suggestions;
    list.replaceChildren(
      ...suggestions.map((suggestion, n) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${n}`;
        option.role = 'option';
        option.append(...content(suggestion, lang, offers));
        option.addEventListener('click', () => choose(suggestion));
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input?.setAttribute('aria-expanded', String(suggestions.length > 0));
    mark(-1);
    status.textContent =
      suggestions.length === 0
        ? none.replace('{words}', () => asked)
        : found.replace('{count}', () => String(suggestions.length));
  }

  async function ask(): Promise<void> {
    const text = asked;
    const known = kept.get(text);
    if (known) return show(known);
    request?.abort();
    const own = new AbortController();
    request = own;
    const late = setTimeout(() => own.abort(), PATIENCE);
    try {
      const lists = await Promise.all(
        addresses.split(' ').map(async (address) => {
          const response = await fetch(`${address}&q=${encodeURIComponent(text)}`, { signal: own.signal });
          if (!response.ok) throw new Error(response.statusText);
          return (await response.json()).skills;
        }),
      );
      const skills: readonly Suggestion[] = lists.flat();
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(text, skills);
      if (text === asked && document.activeElement === input) show(skills);
    } catch {
      // No suggestions then: the form finds them all the same.
      if (request === own) close();
    } finally {
      clearTimeout(late);
    }
  }

  function typed() {
    asked = input?.value.trim().slice(0, MOST) ?? '';
    clearTimeout(timer);
    if (asked.length < LEAST) {
      status.textContent = '';
      return close();
    }
    timer = setTimeout(ask, PAUSE);
  }

  input.addEventListener('input', typed);
  input.addEventListener('blur', close);
  // So that the field keeps the focus while an option is clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    const isOpen = !list.hidden;
    const last = shown.length - 1;
    if (key === 'Escape' && (isOpen || input.value !== '')) {
      event.preventDefault();
      if (!isOpen) input.value = '';
      close();
    } else if (key === 'Enter' && isOpen && at >= 0) {
      event.preventDefault();
      choose(shown[at]);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (!isOpen) typed();
      else if (key === 'ArrowDown') mark(at >= last ? -1 : at + 1);
      else mark(at < 0 ? last : at - 1);
    } else if ((key === 'Home' || key === 'End' || key === 'ArrowLeft' || key === 'ArrowRight') && isOpen) mark(-1);
  });
}

for (const box of document.querySelectorAll('.skill-box')) if (box instanceof HTMLElement) suggest(box);

// What is empty says nothing in an address.
for (const form of document.forms)
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) {
      if (value !== '') continue;
      const rest = formData.getAll(name).filter((one) => one !== '');
      formData.delete(name);
      for (const one of rest) formData.append(name, one);
    }
  });
