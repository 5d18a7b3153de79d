import { assuranceLater } from '../../messages/assurance/assurance.ts';
import { fill, wordFor } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer, PublicInstance } from '../../services/model/public-offer.ts';
import { assuranceSection } from './assurance.ts';
import { dataBlock, type Html, html, safeUrl } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { amountText, ectsText, nameIn, textFor, textIn } from './text.ts';

type Fact = readonly [name: string, value: Html | string | null];

/** A link to an address on the web, or nothing. */
const link = (url: string | null, words: string): Html | null => {
  const safe = safeUrl(url);
  return safe === null ? null : html`<a href="${safe}">${words}</a>`;
};

/** A value. Where the source did not state it, with the way it came about. */
function withBasis(value: string, offer: Offer, pointers: readonly string[], { messages }: Reading): string {
  const basis = pointers.flatMap((pointer) => offer.basis[pointer] ?? [])[0];
  return basis === undefined ? value : `${value} (${fill(messages.ui.derived, { rule: basis.text }, messages)})`;
}

/** How the learning is assessed: in the provider's own words, else by the name of the kind. */
function assessmentsOf({ assessment }: Offer, { lang, messages }: Reading): string | null {
  const texts = assessment.flatMap(({ title, type }) => {
    const own = textFor(title, lang)?.text;
    return own ?? (type === null ? [] : wordFor(messages.assessment, type));
  });
  return [...new Set(texts)].join(', ') || null;
}

/** The names of the stated or of the inferred skills, each marked with the language of the name. */
function skillsView({ skills }: Offer, basis: 'stated' | 'inferred', lang: string): Html | null {
  const some = skills.filter((skill) => skill.basis === basis);
  if (some.length === 0) return null;
  return html`${some.map(({ uri, label }, at) => html`${at === 0 ? null : ', '}${textIn(label, lang) ?? uri}`)}`;
}

function factsOf(offer: Offer, reading: Reading): Fact[] {
  const { messages, lang, names } = reading;
  const { ui, filter } = messages;
  const { country, name } = offer.provider;
  const [least, most] = offer.workload.hours ?? [];
  const hours = least === most ? ui.hoursEqual : ui.hoursValue;
  const derived = (value: string | null, ...pointers: string[]) =>
    value === null ? null : withBasis(value, offer, pointers, reading);
  return [
    [
      ui.provider,
      html`${nameIn(name, lang) ?? offer.provider.id}${country === null ? null : ` (${names.country(country)})`}`,
    ],
    ...offer.awardingBodies.map((body): Fact => [ui.awardingBody, nameIn(body.name, lang)]),
    [filter.kind, derived(messages.kind[offer.kind], '/kind')],
    [filter.microCredential, messages.microCredential[offer.microCredential.is]],
    [filter.eqf, derived(offer.eqf === null ? null : fill(ui.level, { eqf: offer.eqf }, messages), '/eqf', '/level')],
    [filter.ects, derived(ectsText(offer, messages), '/ects')],
    [
      ui.hours,
      derived(
        least === undefined || most === undefined
          ? null
          : fill(hours, { least: numberText(least, messages), most: numberText(most, messages) }, messages),
        '/workload',
      ),
    ],
    [ui.languages, derived(offer.languages.map(names.language).join(', ') || null, '/languages')],
    [filter.openTo, derived(messages.openTo[offer.openTo.who], '/openTo')],
    [ui.fields, derived(offer.isced.map(names.field).join(', ') || null, '/isced')],
    [ui.skills, skillsView(offer, 'stated', lang)],
    [ui.inferredSkills, skillsView(offer, 'inferred', lang)],
    [ui.assessment, assessmentsOf(offer, reading)],
    [ui.requirements, textIn(offer.entryRequirements.text, lang)],
  ];
}

function instanceRow(instance: PublicInstance, verdict: Offer['verdict'], { messages, lang, names }: Reading): Html {
  const { ui, filter, instanceState, mode, time, accessible } = messages;
  const places = instance.locations.map(({ city, country }) =>
    [city, country === null ? null : names.country(country)].filter((part) => part !== null).join(', '),
  );
  const prices = instance.prices.map((price) => {
    const when = textFor(price.condition, lang)?.text;
    return `${amountText(price, messages)}${when === undefined ? '' : ` (${when})`}`;
  });
  const later = instance.verdict;
  const state = instance.state === 'unknown' ? null : instanceState[instance.state];
  const start = instance.start !== null ? names.day(instance.start) : instance.openStart ? ui.openStart : ui.noDates;
  const apply = link(instance.registrationUrl, ui.register) ?? link(instance.url, ui.more);
  const cells: Fact[] = [
    [ui.start, start],
    [ui.end, instance.end === null ? null : names.day(instance.end)],
    [filter.duration, instance.duration === null ? null : fill(ui.weeks, { count: instance.duration }, messages)],
    [ui.deadline, instance.deadline === null ? null : names.day(instance.deadline)],
    [ui.price, prices.join('; ') || ui.notStated],
    [ui.mode, instance.mode === null ? null : wordFor(mode, instance.mode)],
    [filter.time, instance.schedule.times.map((one) => time[one]).join(', ') || null],
    [ui.place, places.filter((place) => place !== '').join('; ') || null],
    [ui.language, instance.language === null ? null : names.language(instance.language)],
    [filter.subtitles, instance.subtitles.map(names.language).join(', ') || null],
    [
      filter.accessible,
      instance.accessibility.flatMap(({ feature, stated }) => (stated ? [accessible[feature]] : [])).join(', ') ||
        ui.notStated,
    ],
    [ui.state, state],
    [
      ui.quality,
      later === undefined
        ? null
        : fill(ui.verdictAtStart, { sentence: assuranceLater(later, verdict, messages) }, messages),
    ],
    [ui.enrol, apply],
  ];
  return html`<li class="date"><dl class="facts">${cells
    .filter(([, value]) => value !== null)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></li>
`;
}

/** When, where and for how much an offer can be taken. Nothing where no dates are known. */
export function instancesView({ instances, verdict }: Offer, reading: Reading): Html | null {
  const { ui } = reading.messages;
  if (instances.length === 0) return null;
  return html`<section aria-labelledby="dates"><h2 id="dates">${ui.instances}</h2>
<ul class="dates">${instances.map((instance) => instanceRow(instance, verdict, reading))}</ul></section>`;
}

/** Where what is shown came from, and when. */
export function provenanceView(offer: Offer, { messages, names }: Reading): Html {
  const { ui } = messages;
  const { licence } = offer.rights;
  const seen =
    offer.lastConfirmed === null ? null : fill(ui.lastConfirmed, { date: names.day(offer.lastConfirmed) }, messages);
  return html`<section aria-labelledby="provenance"><h2 id="provenance">${ui.provenance}</h2>
<ul>${seen === null ? null : html`<li>${seen}</li>`}<li>${fill(ui.firstSeen, { date: names.day(offer.provenance.firstSeen) }, messages)}</li>
<li>${licence === null ? ui.licenceNotStated : fill(ui.licence, { licence }, messages)}</li>
<li><a href="/v1/offers/${offer.id}">${ui.formats} (JSON)</a></li></ul></section>`;
}

/** One offer, with everything that is known of it and from where. */
export function offerView(offer: Offer, reading: Reading): Html {
  const { messages, lang, names } = reading;
  const { ui } = messages;
  const facts = factsOf(offer, reading).filter(([, value]) => value !== null);
  const description = textIn(offer.description, lang);
  const outcomes = offer.learningOutcomes.flatMap(({ title }) => textIn(title, lang) ?? []);
  const gone = offer.notSeenSince === null ? null : fill(ui.notSeen, { date: names.day(offer.notSeenSince) }, messages);
  const homepage = link(offer.homepage, ui.homepage);
  return html`<article><h1>${textIn(offer.title, lang) ?? offer.id}</h1>
${gone === null ? null : html`<p class="notice notice--warning">${gone}</p>`}
${homepage === null ? null : html`<p>${homepage}</p>`}
${assuranceSection(offer.verdict, reading)}
${instancesView(offer, reading)}
<section aria-labelledby="facts"><h2 id="facts">${ui.facts}</h2>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>
${description === null ? null : html`<section aria-labelledby="description"><h2 id="description">${ui.description}</h2><p class="text">${description}</p></section>`}
${outcomes.length === 0 ? null : html`<section aria-labelledby="outcomes"><h2 id="outcomes">${ui.outcomes}</h2><ul>${outcomes.map((outcome) => html`<li>${outcome}</li>`)}</ul></section>`}
${provenanceView(offer, reading)}</article>`;
}

/** An offer as a whole page, with the way back to the search. `structured`: the same for programs (schema.org). */
export function offerPage(offer: Offer, structured: object, reading: Reading): string {
  const { ui } = reading.messages;
  const textOf = (map: LanguageMap): string | undefined => textFor(map, reading.lang)?.text;
  return page(
    `${textOf(offer.title) ?? offer.id} – ${ui.title}`,
    html`<p><a href="${reading.search}">${ui.back}</a></p>
${offerView(offer, reading)}`,
    reading,
    html`<link rel="alternate" type="application/ld+json" href="/v1/offers/${offer.id}">
<link rel="alternate" type="application/json+oembed" href="/oembed?${new URLSearchParams({ url: reading.address.replace(/\?.*$/, ''), format: 'json' }).toString()}">
${dataBlock(structured)}`,
    null,
    {
      about: textOf(offer.teaser) ?? textOf(offer.description) ?? ui.tagline,
      // Nobody should be led to what its source no longer names.
      isListed: offer.notSeenSince === null,
      image: offer.image,
    },
  );
}
