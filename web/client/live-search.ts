/**
 * The search answers while filters are set: a changed form or a link to another search is fetched as the page that it
 * leads to, and what is different is changed in place. So the server alone makes the markup, the address is the state,
 * and where anything fails here, form and links still work.
 */
import { morph } from './live/morph.ts';

/** How long nobody types or ticks before the search is asked. In milliseconds. */
const PAUSE_TYPING = 400;
const PAUSE_TICKING = 120;
/** How long we wait for an answer, and when we say that it takes long. */
const PATIENCE = 15_000;
const SLOW = 2_000;
/** How long the count waits, so that only the last one is read out. */
const PAUSE_TELLING = 700;
/** The longest time that a server may tell us to wait, in seconds. */
const MAX_WAIT = 120;

type Step = 'push' | 'replace' | 'none';

const form = document.querySelector<HTMLFormElement>('form[data-live]');

/** Words of the page, as its language has them. */
const say = (name: 'slow' | 'down' | 'busy' | 'kept' | 'again'): string => form?.dataset[name] ?? '';

/** Read out politely, and not seen. */
const status = document.createElement('p');
status.className = 'out-of-sight';
status.role = 'status';
status.dataset.added = '';

let request: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;

function tell(text: string): void {
  clearTimeout(telling);
  telling = setTimeout(() => {
    status.textContent = text;
  }, PAUSE_TELLING);
}

const results = (): HTMLElement | null => document.querySelector('#results');

function focusResults(): void {
  const heading = results();
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/**
 * Says why nothing newer stands there than what was found before, in sight wherever the reader is, and over what is
 * there, so that nothing moves; `again`: where it failed, the way to try again.
 */
function warn(text: string, again?: () => void): void {
  document.querySelector('#live-notice')?.remove();
  const notice = document.createElement('div');
  notice.id = 'live-notice';
  notice.className = 'notice notice--warning';
  const words = document.createElement('p');
  words.textContent = `${text} ${say('kept')}`;
  notice.append(words);
  if (again !== undefined) {
    notice.role = 'alert';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say('again');
    button.addEventListener('click', again);
    notice.append(button);
  }
  results()?.before(notice);
}

function tellSlow(): void {
  warn(say('slow'));
  tell(say('slow'));
}

/** What is done with an answer: `moved` tells whether a link led here, so that the reader is led to the hits. */
async function show(address: string, step: Step, moved: boolean): Promise<void> {
  clearTimeout(timer);
  request?.abort();
  const own = new AbortController();
  request = own;
  const late = setTimeout(() => own.abort('late'), PATIENCE);
  const slow = setTimeout(tellSlow, SLOW);
  const section = results()?.closest('section');
  if (section) section.ariaBusy = 'true';
  const again = () => void show(address, step, moved);
  try {
    const response = await fetch(address, { signal: own.signal, headers: { accept: 'text/html' } });
    const text = await response.text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    if (next.querySelector('form[data-live]') === null) {
      if (response.ok) return void location.assign(address);
      const wait = Number(response.headers.get('retry-after'));
      if (wait > 0 && wait <= MAX_WAIT) timer = setTimeout(again, wait * 1_000);
      return warn(response.status === 429 ? say('busy') : say('down'), again);
    }
    const before = document.activeElement;
    document.querySelector('#live-notice')?.remove();
    morph(next);
    if (step === 'push') history.pushState(null, '', address);
    else if (step === 'replace') history.replaceState(null, '', address);
    tell(results()?.textContent ?? '');
    const isLost = before !== document.body && (document.activeElement === document.body || !before?.isConnected);
    if (moved || isLost) focusResults();
  } catch {
    if (own.signal.reason === 'late' || !own.signal.aborted) warn(say('down'), again);
  } finally {
    clearTimeout(late);
    clearTimeout(slow);
    if (request === own) {
      const shown = results()?.closest('section');
      if (shown) shown.ariaBusy = null;
    }
  }
}

function addressOf(sent: HTMLFormElement, submitter?: HTMLElement | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(sent, submitter)) if (typeof value === 'string') query.append(name, value);
  return query.size === 0 ? sent.action : `${sent.action}?${query}`;
}

/** True for a plain click on a link to another search. */
function isSearch(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const to = new URL(link.href, location.href);
  const isHere = to.origin === location.origin && to.pathname === location.pathname;
  return isPlain && isHere && !event.defaultPrevented && link.target === '' && to.hash === '';
}

function start(live: HTMLFormElement): void {
  document.body.append(status);
  live.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(addressOf(live, event.submitter), 'push', false);
  });
  const later = (pause: number, step: Step) => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(addressOf(live), step, false), pause);
  };
  live.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.form !== live) return;
    const isBox = target instanceof Element && target.closest('.skill-box') !== null;
    const isWords = target instanceof HTMLInputElement && target.type === 'search';
    if (!isBox && !isWords) later(PAUSE_TICKING, 'push');
  });
  // While words are typed, the address follows; only the first letter is a step to go back to.
  let typedInto = '';
  live.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
    later(PAUSE_TYPING, typedInto === location.pathname ? 'replace' : 'push');
    typedInto = location.pathname;
  });
  live.addEventListener('focusout', () => {
    typedInto = '';
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.closest('.languages') !== null || !isSearch(event, link)) return;
    event.preventDefault();
    void show(link.href, 'push', true);
  });
  addEventListener('popstate', () => void show(location.href, 'none', false));
}

if (form) start(form);
