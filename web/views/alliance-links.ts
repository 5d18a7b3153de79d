import type { AllianceRef } from '../../services/model/alliance.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { nameIn } from './text.ts';

/** Links to alliances. Null where there are none. */
export function allianceLinks(
  alliances: readonly AllianceRef[],
  { lang, to }: Pick<Reading, 'lang' | 'to'>,
): Html | null {
  if (alliances.length === 0) return null;
  return html`${alliances.map(
    ({ id, name }, at) =>
      html`${at === 0 ? null : ', '}<a href="${to(`/alliances/${id}`)}">${nameIn(name, lang) ?? id}</a>`,
  )}`;
}
