import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import type { Mender, Severity } from '../../../services/model/finding-codes.ts';
import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import { labelled } from '../text.ts';

/** One kind of finding, worded, with one place where it was found. */
export interface MendingKind {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many offers it concerns. */
  readonly offers: number;
  readonly message: string;
  readonly harm: string;
  readonly example: string | null;
  readonly who: Mender;
  readonly subject: string | null;
  readonly path: string | null;
  readonly value: string | null;
  /** Among what the provider would mend first. */
  readonly isFirst: boolean;
}

/** What a reading found, in the order in which to mend it. */
export interface MendingView {
  /** When the reading began. */
  readonly at: string;
  /** In which language the findings are worded. */
  readonly lang: string;
  readonly kinds: readonly MendingKind[];
  /** How many further kinds there are. */
  readonly more: number;
  /** Where the findings are as JSON. */
  readonly json: string;
}

function kindView(kind: MendingKind, lang: string, { messages }: PortalReading): Html {
  const { sources: words } = messages;
  const { code, severity, count, offers, message, harm, example, who, subject, path, value, isFirst } = kind;
  const place = [subject, path, value].filter((part) => part !== null && part !== '');
  const facts = [
    labelled(words.affected, numberText(offers, messages), messages),
    labelled(words.found, numberText(count, messages), messages),
    labelled(words.mends, words.who[who], messages),
  ];
  return html`<li>${isFirst ? html`<strong class="notice-word">${words.first}</strong> · ` : null}${words.severity[severity]} <code>${code}</code>
<p lang="${lang}">${message}. ${harm}</p>
<p class="small">${facts.join(' · ')}</p>
${
  place.length === 0
    ? null
    : html`<p class="small">${words.place}: ${place.map((part, n) => html`${n === 0 ? null : ' · '}<code>${part}</code>`)}</p>
`
}${
  example === null
    ? null
    : html`<p class="small">${words.example}: <code>${example}</code></p>
`
}</li>
`;
}

/** What to mend, and what of it first. */
export function mendingView({ at, lang, kinds, more, json }: MendingView, reading: PortalReading): Html {
  const { messages, names } = reading;
  const { sources: words } = messages;
  const list = html`<p>${fill(words.order, { date: names.day(at) }, messages)}</p>
<ol class="mending">${kinds.map((kind) => kindView(kind, lang, reading))}</ol>`;
  return html`<section aria-labelledby="mend"><h2 id="mend">${words.findings}</h2>
${kinds.length === 0 ? html`<p>${words.nothing}</p>` : list}
${more === 0 ? null : html`<p>${labelled(words.more, numberText(more, messages), messages)}</p>`}<p><a href="${json}">${words.findings} (JSON)</a></p></section>
`;
}
