import { unsafeCSS } from '@lit/reactive-element';

/** The style of the widget; written by the build from the styles of our pages and `widget.css`. */
declare const STYLES: string;

/** One constructed style sheet for all widgets of a page: it needs no permission of the host page. */
export const sheet = unsafeCSS(STYLES);
