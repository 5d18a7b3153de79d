import { fill } from '../../messages/fill.ts';
import type { FoundOffers } from '../state/found-offers.ts';
import { askedBy } from '../state/ranges.ts';
import { facetNames, presentWidget, searchIn, widgetQuery } from '../state/widget.ts';
import { hitNumber, layoutOf } from '../state/widget-looks.ts';
import { type Html, html } from '../views/html.ts';
import type { Reading } from '../views/reading.ts';
import { widgetView } from '../views/widget.ts';
import { AccredexElement } from './element.ts';
import { HostAddress } from './host-address.ts';
import { LabelMemory } from './labels.ts';
import { offerIn } from './offer-link.ts';

/** `<accredex-search>`: a search of the catalogue in another's page. */
export class AccredexSearch extends AccredexElement {
  static override properties = {
    ...AccredexElement.properties,
    filters: { type: String },
    facets: { type: String },
    size: { type: Number },
    layout: { type: String },
    urlState: { type: String, attribute: 'url-state' },
  };

  declare filters: string | null;
  declare facets: string | null;
  declare size: number | null;
  declare layout: string | null;
  declare urlState: string | null;

  #asked = new URLSearchParams();
  #found: FoundOffers | null = null;
  /** What was asked when that was found. */
  #foundBy = new URLSearchParams();
  readonly #labels = new LabelMemory();
  readonly #address = new HostAddress(() => this.#returned());

  constructor() {
    super();
    this.filters = null;
    this.facets = null;
    this.size = null;
    this.layout = null;
    this.urlState = null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#sent(event.target as HTMLFormElement);
    });
    root.addEventListener('change', (event) => {
      const field = event.target as HTMLInputElement | HTMLSelectElement;
      if (field.form !== null && field.type !== 'search') this.#sent(field.form);
    });
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address.listen(this.urlState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#address.stop();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('filters') || changed.has('urlState')) {
      this.#address.listen(this.urlState);
      this.#asked = this.#address.read() ?? this.#start();
    }
    const asksAnew = ['filters', 'facets', 'size', 'token', 'api', 'lang'].some((name) => changed.has(name));
    if (this.hasUpdated && asksAnew) void this.load();
  }

  /** Asks for offers again; the host page may call it. */
  async refresh(): Promise<void> {
    await this.load();
  }

  protected async load(): Promise<void> {
    const messages = await this.bringWords();
    if (messages === null) return;
    const asked = this.#asked;
    const query = String(asked);
    this.tell('accredex-search', { query });
    const options = { facets: facetNames(this.facets), size: hitNumber(this.size), layout: layoutOf(this.layout) };
    const answer = await this.ask(
      `/v1/offers?${widgetQuery(asked, { ...options, portal: this.token }, messages.language.code)}`,
    );
    if (answer === null) return;
    const found = answer.body as FoundOffers;
    this.#found = found;
    this.#foundBy = asked;
    this.#labels.hold(found);
    const { total, page } = found;
    this.say(total === 0 ? messages.ui.noResults : fill(messages.ui.results, { total }, messages));
    this.requestUpdate();
    await this.updateComplete;
    const detail = { query, total, page, answer: found };
    this.tell('accredex-results', detail);
  }

  protected view(reading: Reading): Html {
    const { messages, lang, to, names } = reading;
    if (this.#found === null && this.notice === null) return html`<p>${messages.widget.searching}</p>`;
    const labelOf = (facet: string, value: string) => this.#labels.of(facet, value, lang);
    // What was chosen stays chosen while it is asked for, and where nothing answers.
    const asked = new URLSearchParams(this.#asked);
    // So that links show the same, and nothing that is locked, when they are opened in another tab.
    const shown = { facets: this.facets, size: this.size, layout: this.layout, portal: this.token };
    for (const [name, value] of Object.entries(shown)) if (value !== null) asked.set(name, String(value));
    const found =
      this.#found &&
      presentWidget(this.#found, asked, { facets: facetNames(this.facets) }, { messages, labelOf, to, day: names.day });
    return widgetView({ found, notice: this.notice, busy: this.busy, layout: layoutOf(this.layout) }, reading);
  }

  protected follow(link: HTMLAnchorElement): boolean {
    const { href, origin, pathname, search, hash } = link;
    const own = this.messages && new URL(this.reading(this.messages).to('/'));
    if (hash !== '' && search === '') return false;
    if (own !== null && origin === own.origin && pathname === own.pathname) {
      this.#go(searchIn(new URLSearchParams(search)), true);
      return true;
    }
    const id = offerIn(pathname);
    if (id === null) return false;
    const detail = { id, href };
    return !this.tell('accredex-offer', detail);
  }

  #start(): URLSearchParams {
    return searchIn(new URLSearchParams(this.filters ?? ''));
  }

  #returned(): void {
    this.#asked = this.#address.read() ?? this.#start();
    void this.load();
  }

  #sent(form: HTMLFormElement): void {
    const sent = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]),
    );
    this.#go(searchIn(askedBy(String(sent))), false);
  }

  /** `leads`: the reader followed a link to other hits, so the beginning of these gets the focus. */
  #go(asked: URLSearchParams, leads: boolean): void {
    this.#asked = asked;
    this.#address.write(asked);
    void this.load().then(() => {
      if (leads && this.#foundBy === asked) this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
    });
  }
}
