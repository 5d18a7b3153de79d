import type { Offer } from '../../services/model/public-offer.ts';
import { summaryOf } from '../state/offer-summary.ts';
import type { Hit } from '../views/hit.ts';
import { type Html, html } from '../views/html.ts';
import { offerCard } from '../views/offer-card.ts';
import type { Reading } from '../views/reading.ts';
import { noticeView } from '../views/widget.ts';
import { AccredexElement } from './element.ts';
import { offerIn } from './offer-link.ts';

/** `<accredex-offer offer="…">`: one offer of the catalogue in another's page. */
export class AccredexOffer extends AccredexElement {
  static override properties = { ...AccredexElement.properties, offer: { type: String } };

  declare offer: string | null;
  #found: Hit | null = null;

  constructor() {
    super();
    this.offer = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('offer')) this.#found = null;
    if (this.hasUpdated && ['offer', 'token', 'api', 'lang'].some((name) => changed.has(name))) void this.load();
  }

  protected async load(): Promise<void> {
    const { offer, token } = this;
    if (offer === null || offer === '') return;
    const messages = await this.bringWords();
    if (messages === null) return;
    const query = new URLSearchParams({ lang: messages.language.code, ...(token === null ? {} : { portal: token }) });
    const answer = await this.ask(`/v1/offers/${encodeURIComponent(offer)}?${query}`);
    if (answer === null || offer !== this.offer) return;
    this.#found = summaryOf(answer.body as Offer, new Date().toISOString().slice(0, 10));
    this.requestUpdate();
  }

  protected view(reading: Reading): Html {
    const { notice, offer } = this;
    if (offer === null || offer === '') return html``;
    if (this.#found === null && notice === null) return html`<p>${reading.messages.widget.searching}</p>`;
    const shown = this.#found && offerCard(this.#found, reading);
    return html`${notice && noticeView(notice, false, reading)}${shown}`;
  }

  protected follow({ pathname, href }: HTMLAnchorElement): boolean {
    const id = offerIn(pathname);
    if (id === null) return false;
    return !this.tell('accredex-offer', { id, href });
  }
}
