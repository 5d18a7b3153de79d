import { fill } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import type { QaScheme } from '../../services/model/qa-scheme.ts';
import { factList, stack } from './facts.ts';
import { type Html, html, safeUrl } from './html.ts';
import { outward } from './link.ts';
import type { Reading } from './reading.ts';
import { textIn } from './text.ts';

/** The national information centres, by country. */
const CENTRES = 'https://www.enic-naric.net/';

type Part = Offer['stackability']['partOf'][number];

/** What it counts towards, as the provider states it, and who decides in the end. */
export function elsewhereView({ stackability }: Offer, { messages, lang }: Reading): Html {
  const { offer } = messages;
  const { partOf, parts, countsTowards, standAlone } = stackability;
  const part = ({ ref, title }: Part) => textIn(title, lang) ?? html`${ref}`;
  const towards = countsTowards.map(({ title, provider, credits, how }) => {
    const more = [
      ...(provider === null ? [] : [provider]),
      ...(credits === null ? [] : [fill(offer.countsCredits, { count: numberText(credits, messages) }, messages)]),
      ...(how === null ? [] : [offer.how[how]]),
    ].join(', ');
    return html`${textIn(title, lang) ?? messages.ui.notStated}${more === '' ? null : ` (${more})`}`;
  });
  const facts = factList([
    [offer.countsTowards, stack(towards)],
    [offer.partOf, stack(partOf.map(part))],
    [offer.parts, stack(parts.map(part))],
  ]);
  const alone = standAlone === true ? html`<p>${offer.standAlone}</p>` : null;
  const stated =
    facts === null && alone === null
      ? html`<p>${offer.elsewhereNothing}</p>`
      : html`<p>${offer.elsewhereStated}</p>${facts}${alone}`;
  return html`${stated}
<p>${offer.elsewhereDecided} <a href="${CENTRES}">${offer.enicNaric}</a></p>`;
}

/** True where a day, month or year was over before a day. */
const isOver = (end: string, day: string): boolean => end < day.slice(0, end.length);

/** What a scheme that we know looks at, and what it does not. Null for any other. */
function schemeView(scheme: QaScheme | undefined, { messages }: Reading): Html | null {
  if (scheme === undefined) return null;
  const { looks, notLooked, covers, notCovered } = messages.scheme;
  const said = fill(looks, { scheme: scheme.id, what: scheme.covers.map((one) => covers[one]).join('; ') }, messages);
  const not = fill(notLooked, { what: scheme.notCovered.map((one) => notCovered[one]).join('; ') }, messages);
  return html`<br><small>${said} ${not} (${outward(scheme.source, new URL(scheme.source).hostname)})</small>`;
}

/**
 * How the provider itself says that quality is assured: never more than its own word. What it says to have ended before
 * today is said to have lapsed. `schemes`: those that we know. Null where it says nothing.
 */
export function ownStatements(
  { qualityAssurance, verdict }: Offer,
  reading: Reading,
  schemes: readonly QaScheme[],
): Html | null {
  const { messages, names } = reading;
  const { offer, qa } = messages;
  if (qualityAssurance.length === 0) return null;
  const lines = qualityAssurance.map(({ kind, subject, scheme, by, url, validTo }) => {
    const parts = [
      `${qa[kind]}, ${offer.qaSubject[subject]}`,
      ...[scheme, by].filter((one) => one !== null),
      ...(validTo === null
        ? []
        : [
            fill(
              isOver(validTo, verdict.asOf) ? messages.scheme.lapsed : offer.qaUntil,
              { date: names.day(validTo) },
              messages,
            ),
          ]),
    ].join(' · ');
    const safe = safeUrl(url);
    return html`<li>${safe === null ? parts : html`<a href="${safe}">${parts}</a>`}${schemeView(
      schemes.find(({ id }) => id === scheme),
      reading,
    )}</li>`;
  });
  return html`<h3>${offer.ownStatement}</h3><ul class="offer-plain">${lines}</ul>`;
}

/** Elements of the Recommendation, and what a learner needs beside them, that the provider or its format does not state. */
export function missingElements({ instances, completeness }: Offer, { offer: words }: Reading['messages']) {
  const learner = [
    ...(instances.every(({ prices }) => prices.length === 0) ? [words.element.price] : []),
    ...(instances.every(({ start, openStart }) => start === null && !openStart) ? [words.element.dates] : []),
    ...(instances.every(({ accessibility }) => accessibility.length === 0) ? [words.element.accessibility] : []),
  ];
  const named = (isOwn: boolean) =>
    completeness.missing
      .filter(({ mend }) => (mend === 'provider') === isOwn)
      .map(({ element }) => words.element[element as keyof typeof words.element] ?? element);
  return { own: [...named(true), ...learner], others: named(false) };
}

/** What nobody stated. */
export function missingView(offer: Offer, { messages }: Reading): Html {
  const words = messages.offer;
  const { own, others } = missingElements(offer, messages);
  const list = (heading: string, some: readonly string[]) =>
    some.length === 0
      ? null
      : html`<p>${heading}</p><ul class="offer-missing">${some.map((one) => html`<li>${one}</li>`)}</ul>`;
  return own.length + others.length === 0
    ? html`<p>${words.nothingMissing}</p>`
    : html`${list(words.missingStated, own)}${list(words.missingOther, others)}`;
}
