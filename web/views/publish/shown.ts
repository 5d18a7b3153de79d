import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import type { FindingGroup } from '../../../services/model/check-report.ts';
import { type Html, html } from '../html.ts';
import { offerPreview } from '../offer-preview.ts';
import type { PortalReading } from '../portal-reading.ts';
import { whyOf } from '../sources/reason-words.ts';
import type { PublishView, ShownLook, ShownPreview } from './view.ts';

function groupView(
  { message, harm, element, example, places }: FindingGroup,
  lang: string,
  { messages }: PortalReading,
): Html {
  const { sources: words } = messages;
  const [place] = places;
  const where = [place?.subject, place?.path ?? element, place?.value].filter(
    (part) => part !== null && part !== undefined,
  );
  return html`<li><p lang="${lang}">${message}${element === null ? null : html`: <code>${element}</code>`}. ${harm}</p>
${where.length === 0 ? null : html`<p class="small">${words.place}: ${where.map((part, n) => html`${n === 0 ? null : ' · '}<code>${part}</code>`)}</p>`}${example === null ? null : html`<p class="small">${words.example}: <code>${example}</code></p>`}</li>
`;
}

function previewView(shown: ShownPreview, view: PublishView, reading: PortalReading): Html {
  const { messages } = reading;
  const { publish, sources: words } = messages;
  const { read, leftOut, isCut, offers, reason, detail, mendFirst, number } = shown;
  const why = reason === null || isCut ? null : whyOf(reason);
  const said = fill(
    isCut ? publish.atLeast : publish.read,
    { count: numberText(read, messages), ...view.limits },
    messages,
  );
  const facts = [
    read > 0 ? said : isCut ? fill(publish.tooLong, view.limits, messages) : publish.none,
    leftOut > 0 ? fill(publish.leftOut, { count: numberText(leftOut, messages) }, messages) : null,
    why === null ? null : words.why[why],
  ];
  return html`<p><strong>${fill(publish.source, { number }, messages)}</strong> · ${facts.filter((text) => text !== null).join(' ')}</p>
${reason === null || isCut || detail === null || detail === '' ? null : html`<p class="small" lang="en">${reason}: ${detail}</p>`}
${offers.length === 0 ? null : html`<p class="small quiet">${publish.shownAbout}</p><ul class="hits">${offers.map((offer) => offerPreview(offer, reading))}</ul>`}
${mendFirst.length === 0 ? (read > 0 ? html`<p>${words.nothing}</p>` : null) : html`<h3>${words.first}</h3><ol class="mending">${mendFirst.map((group) => groupView(group, view.lang, reading))}</ol>`}`;
}

const PROBES = { found: 'found', absent: 'absent' } as const;

function lookView({ probes, mistakes }: ShownLook, { lang }: PublishView, { messages }: PortalReading): Html {
  const { publish, sources: words } = messages;
  const line = ({ asked, result, detail }: ShownLook['probes'][number]) => {
    const word = publish.probe[PROBES[result as keyof typeof PROBES] ?? 'other'];
    return html`<li><code>${asked}</code>: <strong>${word}</strong>${detail === null ? null : html` <span class="small" lang="en">(${detail})</span>`}</li>
`;
  };
  const wrong = mistakes.map(
    ({ severity, message, example }) =>
      html`<li>${words.severity[severity]}: <span lang="${lang}">${message}</span>${example === null ? null : html`<br><span class="small">${words.example}: <code>${example}</code></span>`}</li>`,
  );
  return html`<ul class="publish-probes">${probes.map(line)}</ul>${wrong.length === 0 ? null : html`<ul class="mending">${wrong}</ul>`}`;
}

/** What a look came to, with a heading of its own; the way back is the form above. */
export function shownView(view: PublishView, reading: PortalReading): Html | null {
  const { shown, limits } = view;
  const { messages } = reading;
  const { publish } = messages;
  if (shown === null) return null;
  const body =
    shown.kind === 'nothing'
      ? html`<p class="notice notice--unknown">${fill(publish[shown.why], limits, messages)}</p>`
      : shown.kind === 'look'
        ? lookView(shown, view, reading)
        : previewView(shown, view, reading);
  return html`<section class="publish-shown" aria-labelledby="shown"><h2 id="shown" tabindex="-1">${shown.kind === 'look' ? publish.after : publish.shown}</h2>
${body}</section>
`;
}
