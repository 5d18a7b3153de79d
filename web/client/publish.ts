/**
 * The page for publishers follows what is typed: the form is sent as without a script, to the same address, and what is
 * different on the page that comes back is changed in place. So the rules of manifests are at the server alone. Only
 * secrets are encrypted here, because they leave this browser in no other way.
 */
import { Idiomorph } from 'idiomorph';
import { copies } from './live/copies.ts';

/** How long nobody types before the server is asked. In milliseconds. */
const PAUSE = 500;
/** The longest wait for an answer: a look at a publication may take as long. In milliseconds. */
const PATIENCE = 60_000;

const main = document.querySelector('main');
let request: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** True while a publication is looked at: what is typed meanwhile is checked afterwards. */
let isLooking = false;

const formNow = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('#publish');

/** Says that what is shown is older than what is typed. */
function warn(text: string): void {
  document.querySelector('#publish-down')?.remove();
  const notice = document.createElement('p');
  notice.id = 'publish-down';
  notice.role = 'alert';
  notice.className = 'notice notice--warning';
  notice.textContent = text;
  document.querySelector('#manifest')?.before(notice);
}

/** Says beside the button that was pressed that it takes a while. Answers a function that takes it away again. */
function sayLooking(button: HTMLButtonElement, text: string): () => void {
  const said = document.createElement('span');
  said.role = 'status';
  said.className = 'quiet';
  button.after(said);
  // A status is read out where it changes, not where it comes.
  said.textContent = text;
  return () => said.remove();
}

/** Fields of secrets have no value in the page of the server, and keep what is typed. */
const isSecret = (node: Node): boolean =>
  node instanceof HTMLElement && node.matches('.publish-encrypt') && node.querySelector('input')?.value !== '';

function change(next: Element): void {
  if (main === null) return;
  Idiomorph.morph(main, next.innerHTML, {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (node: Node) => !isSecret(node),
      beforeAttributeUpdated: (name: string, element: Element) =>
        !(name === 'open' && element instanceof HTMLDetailsElement) &&
        !(name === 'hidden' && element.matches('[data-into], [data-copies]')),
    },
  });
  prepare();
}

/** Puts what was typed while the server was asked into the page that it answered with. */
function keepTyped(next: Element, sent: URLSearchParams): void {
  for (const [name, value] of new FormData(formNow() ?? undefined)) {
    const field = next.querySelector(`[name="${CSS.escape(name)}"]`);
    if (typeof value !== 'string' || field === null || sent.get(name) === value) continue;
    if (field instanceof HTMLTextAreaElement) field.textContent = value;
    else if (field instanceof HTMLInputElement && field.type === 'text') field.setAttribute('value', value);
    else if (field instanceof HTMLSelectElement)
      for (const option of field.options) option.toggleAttribute('selected', option.value === value);
  }
}

/** Sends the form. `button`: the one that was pressed; without it only what is typed is checked. */
async function send(button: HTMLButtonElement | null): Promise<void> {
  const form = formNow();
  if (form === null) return;
  clearTimeout(timer);
  if (isLooking) {
    if (button === null) timer = setTimeout(() => void send(null), PAUSE);
    return;
  }
  request?.abort();
  const own = new AbortController();
  request = own;
  const late = setTimeout(() => own.abort('late'), PATIENCE);
  const isLook = button !== null && /^(?:look|preview\.)/.test(button.value);
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) if (typeof value === 'string') fields.append(name, value);
  // What was found before stays in sight until something else was looked for.
  const before = isLook ? null : document.querySelector('.publish-shown');
  isLooking = isLook;
  const done = isLook ? sayLooking(button, form.dataset.looking ?? '') : () => {};
  if (isLook) form.ariaBusy = 'true';
  if (button !== null) button.disabled = isLook;
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: fields,
      signal: own.signal,
      headers: { accept: 'text/html' },
    });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const next = page.querySelector('main');
    if (next === null || next.querySelector('#publish') === null) {
      const said = next?.querySelector('p')?.textContent ?? '';
      return warn(response.ok || said === '' ? (form.dataset.down ?? '') : said);
    }
    if (before !== null && next.querySelector('.publish-shown') === null) next.append(before.cloneNode(true));
    if (button === null || isLook) keepTyped(next, fields);
    change(next);
    document.querySelector('#publish-down')?.remove();
    if (isLook) document.querySelector<HTMLElement>('#shown')?.focus();
    else if (button?.value === 'add') lastSource()?.querySelector<HTMLElement>('select')?.focus();
    else if (button?.value.startsWith('remove.')) lastSource()?.querySelector<HTMLElement>('select')?.focus();
  } catch {
    if (own.signal.reason === 'late' || !own.signal.aborted) warn(form.dataset.down ?? '');
  } finally {
    clearTimeout(late);
    done();
    if (isLook) isLooking = false;
    if (button !== null) button.disabled = false;
    if (request === own) form.ariaBusy = null;
  }
}

const lastSource = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('fieldset[id^="source."]')].at(-1) ?? null;

/** The text in base64, encrypted by RSA-OAEP with SHA-256, as the reader of manifests opens it. */
async function encrypted(text: string, { n = '', e = '' }: DOMStringMap): Promise<string> {
  const jwk = { kty: 'RSA', n, e, alg: 'RSA-OAEP-256', ext: true };
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['encrypt']);
  const bytes = await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Lets a secret be encrypted where the browser can do so: it does not over plain http. */
function encrypts(box: HTMLElement): void {
  const [plain, button] = [box.querySelector('input'), box.querySelector('button')];
  const said = box.querySelector<HTMLElement>('[data-failed]');
  if (!plain || !button || !said || prepared.has(box) || crypto.subtle === undefined) return;
  prepared.add(box);
  box.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(box.dataset.into ?? '');
    if (!(field instanceof HTMLTextAreaElement) || plain.value === '') return;
    try {
      field.value = await encrypted(plain.value, box.dataset);
      plain.value = '';
      said.textContent = '';
      void send(null);
    } catch {
      said.textContent = said.dataset.failed ?? '';
    }
  });
}

/** What has its behaviour already. */
const prepared = new WeakSet<Element>();

/** Gives what the page brought its behaviour, once. */
function prepare(): void {
  document.querySelectorAll<HTMLElement>('.publish-encrypt').forEach(encrypts);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    if (prepared.has(button)) continue;
    prepared.add(button);
    copies(button);
  }
}

function start(): void {
  prepare();
  document.addEventListener('submit', (event) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    // A file is downloaded as without a script.
    if (event.target !== formNow() || button?.value === 'download') return;
    event.preventDefault();
    void send(button);
  });
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement &&
    'form' in target &&
    target.form === formNow() &&
    target.getAttribute('name') !== null;
  document.addEventListener('input', ({ target }) => {
    if (!isOurs(target)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void send(null), PAUSE);
  });
}

if (formNow()) start();
