/** Types for host pages of the Accredex widget: `import type {} from './accredex.d.ts'`. */

export interface AccredexSearchDetail {
  /** The query string of the search, without what the host page or its token adds. */
  readonly query: string;
}
export interface AccredexResultsDetail extends AccredexSearchDetail {
  readonly total: number;
  readonly page: number;
  /** The answer of `GET /v1/offers`. */
  readonly answer: Readonly<Record<string, unknown>>;
}
export interface AccredexErrorDetail {
  readonly kind: 'limited' | 'down' | 'refused' | 'locked' | 'gone';
  /** Null where no server answered. */
  readonly status: number | null;
}
export interface AccredexOfferDetail {
  readonly id: string;
  readonly href: string;
}

export interface AccredexElement extends HTMLElement {
  /** Address of the catalogue; where the script came from if null. */
  api: string | null;
  /** Token of a portal, with its locked filters. */
  token: string | null;
  theme: 'light' | 'dark' | 'auto' | null;
  /** Where links open, as in `<a target>`. */
  target: string | null;
}
export interface AccredexSearchElement extends AccredexElement {
  /** The search at the beginning, as a query string: `country=AT&eqf=6`. */
  filters: string | null;
  /** Names of the filters to choose from, separated by commas. */
  facets: string | null;
  /** Hits on a page, 1 to 50. */
  size: number | null;
  layout: 'list' | 'cards' | 'compact' | null;
  /** The parameter of the host page's address that holds the search; empty = `accredex`; null = none. */
  urlState: string | null;
  /** Asks again. */
  refresh(): Promise<void>;
}
export interface AccredexOfferElement extends AccredexElement {
  /** Its id. */
  offer: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'accredex-search': AccredexSearchElement;
    'accredex-offer': AccredexOfferElement;
  }
  interface HTMLElementEventMap {
    'accredex-search': CustomEvent<AccredexSearchDetail>;
    'accredex-results': CustomEvent<AccredexResultsDetail>;
    'accredex-error': CustomEvent<AccredexErrorDetail>;
    /** Cancelable: then the link is not followed. */
    'accredex-offer': CustomEvent<AccredexOfferDetail>;
  }
}
