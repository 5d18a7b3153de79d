import { fill } from '../../messages/fill.ts';
import { contactView } from './contact.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { outward } from './link.ts';
import type { PortalReading } from './portal-reading.ts';

/** Licences, as `GET /v1/licences` answers them. */
export interface ShownLicences {
  readonly sources: readonly {
    readonly id: keyof PortalReading['messages']['about']['licences']['of'];
    readonly name: string;
    readonly url: string;
    readonly licence: string;
    readonly licenceUrl: string;
  }[];
  readonly texts: readonly { readonly licence: string; readonly offers: number }[];
  readonly program: { readonly licenceUrl: string };
}

const UNKNOWN = 'unknown';

/** Under which licences what is shown may be used, and who answers for it. */
export function licencesView({ sources, texts, program }: ShownLicences, reading: PortalReading): Html {
  const { messages } = reading;
  const { ui } = messages;
  const words = messages.about.licences;
  const rows = sources.map(
    ({ id, name, url, licence, licenceUrl }) =>
      html`<tr><th scope="row"><a href="${url}">${name}</a></th><td>${words.of[id]}</td><td><a href="${licenceUrl}">${id === 'esco' ? words.decision : licence}</a></td></tr>
`,
  );
  const stated = texts.map(
    ({ licence, offers }) =>
      html`<li>${licence === UNKNOWN ? html`<span class="table-unknown">${ui.notStated}</span>` : licence}: ${fill(ui.results, { total: offers }, messages)}</li>`,
  );
  return html`<article><h1>${words.title}</h1>
<div class="table-frame" tabindex="0" role="region" aria-labelledby="sources"><table class="table"><caption id="sources">${words.about}</caption>
<thead><tr><th scope="col">${words.source}</th><th scope="col">${words.used}</th><th scope="col">${words.licence}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<p>${ui.esco}</p>
<h2>${words.textsTitle}</h2><p>${words.texts}</p><ul>${stated}</ul>
<h2>${words.programTitle}</h2><p>${outward(program.licenceUrl, words.program)}</p>
<h2 id="contact">${words.contactTitle}</h2><p>${contactView(reading)}</p>
<p><a href="/v1/licences">${words.asData} (JSON)</a></p></article>`;
}

/** The page of licences. */
export function licencesPage(licences: ShownLicences, reading: PortalReading): string {
  const { ui, about } = reading.messages;
  return page(`${about.licences.title} – ${ui.title}`, licencesView(licences, reading), reading);
}
