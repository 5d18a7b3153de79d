import { ReactiveElement } from '@lit/reactive-element';
import { fill } from '../../messages/fill.ts';
import type { PageMessages } from '../../messages/words.ts';
import type { Html } from '../views/html.ts';
import type { Reading } from '../views/reading.ts';
import type { WidgetNotice } from '../views/widget.ts';
import { type Answer, ask } from './ask.ts';
import type { AccredexEvents } from './events.ts';
import { morph } from './morph.ts';
import { ORIGIN } from './place.ts';
import { readingIn } from './reading.ts';
import { sheet } from './styles.ts';
import { languageAmong, wordsOf } from './words.ts';

/** How long an answer is waited for, and after how long we say that it takes longer. In milliseconds. */
const PATIENCE_MS = 20_000;
const SLOW_MS = 4_000;
/** Up to how many seconds we wait by ourselves to ask again, and how many times in a row. */
const MOST_SECONDS = 60;
const MOST_TIMES = 3;
/** After how many milliseconds words are asked for again. */
const WORDS_AGAIN_MS = 10_000;

/** What both elements share: the language, asking, saying what went wrong, showing markup in a shadow root. */
export abstract class AccredexElement extends ReactiveElement {
  static override properties = {
    api: { type: String },
    lang: { type: String },
    token: { type: String },
    theme: { type: String },
    target: { type: String },
  };
  static override styles = sheet;

  declare api: string | null;
  declare token: string | null;
  declare theme: string | null;
  declare target: string | null;

  protected messages: PageMessages | null = null;
  protected notice: WidgetNotice | null = null;
  protected busy = false;
  /** True where the catalogue says that everything in it is invented. */
  protected demo = false;
  readonly #place = document.createElement('div');
  readonly #status = document.createElement('p');
  readonly #fallback = document.createElement('slot');
  #request: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #times = 0;
  /** How often words were asked for: only the last one who did goes on. */
  #turn = 0;

  constructor() {
    super();
    this.api = null;
    this.token = null;
    this.theme = null;
    this.target = null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#place.className = 'accredex';
    this.#place.setAttribute('part', 'widget');
    this.#status.className = 'out-of-sight';
    this.#status.setAttribute('role', 'status');
    root.append(this.#place, this.#status, this.#fallback);
    root.addEventListener('click', (event) => this.#clicked(event as MouseEvent));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  /** The address of the catalogue. */
  protected get base(): string {
    return (this.api ?? ORIGIN).replace(/\/+$/, '');
  }

  protected get language(): string {
    const near = this.closest('[lang]')?.getAttribute('lang');
    return languageAmong([this.lang || this.getAttribute('lang'), near, ...(near == null ? navigator.languages : [])]);
  }

  protected reading(messages: PageMessages): Reading {
    return readingIn(messages, this.base, this.demo);
  }

  /** Asks again from the beginning. */
  protected abstract load(): Promise<void>;
  /** A link in what is shown was followed. True where the element goes there itself. */
  protected abstract follow(link: HTMLAnchorElement): boolean;
  protected abstract view(reading: Reading): Html;

  /** Says something to those who hear the page; once for each text. */
  protected say(text: string): void {
    this.#status.textContent = text;
  }

  /**
   * The words of the reader's language. Null where they cannot be had now; they are then asked for again later. Null,
   * too, where the element was removed or asked again meanwhile, so that no earlier language wins.
   */
  protected async bringWords(): Promise<PageMessages | null> {
    const { language } = this;
    this.#turn += 1;
    const turn = this.#turn;
    if (this.messages?.language.code === language) return this.messages;
    try {
      const messages = await wordsOf(language);
      if (turn !== this.#turn || !this.isConnected) return null;
      this.messages = messages;
      return messages;
    } catch {
      if (turn !== this.#turn || !this.isConnected) return null;
      this.tell('accredex-error', { kind: 'down', status: null });
      this.#again(WORDS_AGAIN_MS);
      return null;
    }
  }

  /** Tells the host page. False where it does not want what then follows. */
  protected tell<Name extends keyof AccredexEvents>(name: Name, detail: AccredexEvents[Name]): boolean {
    const cancelable = name === 'accredex-offer';
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /**
   * Asks the API, giving up what was asked before. Null where somebody asked again meanwhile. What goes wrong is said,
   * and asked again where the server says when.
   */
  protected async ask(path: string): Promise<Extract<Answer, { ok: true }> | null> {
    const { messages } = this;
    if (messages === null) return null;
    this.#stop();
    const own = new AbortController();
    this.#request = own;
    this.busy = true;
    this.requestUpdate();
    const slow = setTimeout(() => this.#warn({ text: messages.widget.slow, again: false }), SLOW_MS);
    const late = setTimeout(() => own.abort(new DOMException('', 'TimeoutError')), PATIENCE_MS);
    let answer: Answer;
    try {
      answer = await ask(`${this.base}${path}`, own.signal);
    } catch {
      return null;
    } finally {
      clearTimeout(slow);
      clearTimeout(late);
    }
    if (this.#request !== own) return null;
    this.busy = false;
    if (answer.ok) {
      this.demo = (answer.body as { demo?: boolean }).demo === true;
      this.notice = null;
      this.#times = 0;
      return answer;
    }
    this.#failed(answer, messages);
    return null;
  }

  #failed({ kind, status, retryAfter }: Extract<Answer, { ok: false }>, messages: PageMessages): void {
    const { widget } = messages;
    const waits = retryAfter !== null && retryAfter <= MOST_SECONDS && this.#times < MOST_TIMES;
    const count = Math.max(1, retryAfter ?? 0);
    const text = kind !== 'limited' ? widget[kind] : waits ? fill(widget.limited, { count }, messages) : widget.busy;
    const again = kind === 'limited' || kind === 'down';
    this.#warn({ text, again });
    if (waits && again) {
      this.#times += 1;
      this.#again(count * 1000);
    }
    this.tell('accredex-error', { kind, status });
  }

  /** Tells readers, those who see the page and those who hear it. */
  #warn(notice: WidgetNotice): void {
    this.notice = notice;
    this.say(notice.text);
    this.requestUpdate();
  }

  #again(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), milliseconds);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = null;
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (this.messages === null) return;
    const reading = this.reading(this.messages);
    const markup = this.view(reading);
    this.#place.lang = reading.lang;
    this.#place.dataset.theme = this.theme ?? 'auto';
    this.#fallback.hidden = true;
    morph(this.#place, markup, (fragment) => this.#outward(fragment));
  }

  /** Links that leave the widget open where the host page wants them to. */
  #outward(fragment: DocumentFragment): void {
    for (const link of fragment.querySelectorAll('a')) {
      link.relList.add('noopener');
      if (this.target !== null) link.target = this.target;
    }
  }

  #clicked(event: MouseEvent): void {
    const [inner] = event.composedPath();
    if (!(inner instanceof Element)) return;
    if (inner.closest('[data-again]') !== null) {
      this.#times = 0;
      return void this.load();
    }
    const link = inner.closest('a');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link !== null && isPlain && this.follow(link)) event.preventDefault();
  }
}
