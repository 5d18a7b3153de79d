import { AccredexOffer } from './offer-element.ts';
import { AccredexSearch } from './search-element.ts';

// A page may load the file twice.
if (customElements.get('accredex-search') === undefined) {
  customElements.define('accredex-search', AccredexSearch);
  customElements.define('accredex-offer', AccredexOffer);
}
