import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import type { ShownShapeGroup, ShownShapes } from '../../../services/model/shapes-report.ts';
import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import { labelled } from '../text.ts';

/** How many kinds of results are shown. The others are in the API. */
const KINDS_SHOWN = 30;
const PLACES_SHOWN = 3;

function groupView(group: ShownShapeGroup, { messages }: PortalReading): Html {
  const { sources: words } = messages;
  const { severity, shape, path, component, message, lang, note, alsoTold, count, offers, places } = group;
  const facts = [
    labelled(words.affected, numberText(offers, messages), messages),
    labelled(words.found, numberText(count, messages), messages),
  ];
  const shown = places.slice(0, PLACES_SHOWN).flatMap(({ subject, value }) => [subject, value]);
  const codes = (list: readonly (string | null)[]): readonly (Html | null)[] =>
    list.filter((one) => one !== null).map((one, n) => html`${n === 0 ? null : ' · '}<code>${one}</code>`);
  return html`<li>${path === null ? null : html`<code>${path}</code> `}<code>sh:${severity}</code>
<p${lang === '' ? null : html` lang="${lang}"`}>${message}</p>
${note === null ? null : html`<p>${note}</p>`}<p class="small">${facts.join(' · ')} · ${words.shapes.constraint}: ${codes([component, shape])}</p>
${alsoTold.length === 0 ? null : html`<p class="small">${words.shapes.also}: ${codes(alsoTold)}</p>`}${shown.length === 0 ? null : html`<p class="small">${words.place}: ${codes(shown)}</p>`}</li>
`;
}

/** What shapes say of a source, beside our own findings and in no order with them. */
export function shapesView(shapes: ShownShapes, provider: string, reading: PortalReading): Html {
  const { messages, names } = reading;
  const { sources: words } = messages;
  const { state, at, groups, offers, validated } = shapes;
  const further = groups.length - KINDS_SHOWN;
  const list =
    groups.length > 0
      ? html`<ol class="mending">${groups.slice(0, KINDS_SHOWN).map((group) => groupView(group, reading))}</ol>`
      : validated > 0 && validated === offers
        ? html`<p>${words.shapes.nothing}</p>`
        : null;
  const extent = labelled(
    words.shapes.validated,
    `${numberText(validated, messages)} / ${numberText(offers, messages)}`,
    messages,
  );
  return html`<section aria-labelledby="shapes"><h2 id="shapes">${words.shapes.title}</h2>
<p>${fill(words.shapes.intro, { date: at === null ? '' : names.day(at) }, messages)}</p>
${state === 'unread' ? html`<p>${words.shapes.unread}</p>` : html`<p>${extent} · <code>${shapes.shapes.join(', ')}</code></p>`}
${list}${further > 0 ? html`<p>${labelled(words.more, numberText(further, messages), messages)}</p>` : null}
<p><a href="/v1/providers/${provider}/findings">${words.shapes.title} (JSON)</a></p></section>
`;
}
