import type { Price } from '../../services/model/instance.ts';
import { type LanguageMap, pickText } from '../../services/model/language-map.ts';
import type { Offer, PublicInstance } from '../../services/model/public-offer.ts';
import { eqfIri } from '../../services/vocab/eqf.ts';
import { iscedIri, iscedLabels } from '../../services/vocab/isced-f.ts';
import { safeUrl } from '../../web/views/html.ts';

const UNTAGGED = 'und';

/** Writes the texts of a map. */
type WriteTexts = (map: LanguageMap) => readonly unknown[];

const everyText: WriteTexts = (map) =>
  Object.entries(map).map(([language, text]) =>
    language === UNTAGGED ? text : { '@value': text, '@language': language },
  );

/** For programs that take a text to be a text, as search engines do: the one for a reader of `lang`. */
const oneText =
  (lang: string): WriteTexts =>
  (map) => {
    const picked = pickText(map, [lang]);
    return picked === null ? [] : [picked.text];
  };

/** A list of one is its only member, because not every program looks into lists. */
const alone = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

const MODES: Readonly<Record<string, string>> = {
  online: 'Online',
  onsite: 'Onsite',
  blended: 'Blended',
  hybrid: 'Blended',
};

/** What a learner gets, in words of schema.org's `credentialCategory`. Forms for which it has no word have no entry. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  'assessed-certificate': 'Certificate',
  'attendance-certificate': 'Certificate of attendance',
  'digital-credential': 'Digital credential',
  'open-badge': 'Badge',
  transcript: 'Transcript',
};

type Node = Readonly<Record<string, unknown>>;

/** A node without what is not stated: no nulls, and no empty lists. */
const stated = (value: Node): Node =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, item]) => item !== null && item !== undefined && !(Array.isArray(item) && item.length === 0),
    ),
  );

const term = (iri: string, set: string, name: unknown): Node =>
  stated({ '@type': 'DefinedTerm', '@id': iri, name, inDefinedTermSet: set });

function creditsNode({ ects, ectsRange }: Offer): Node | null {
  const [minValue, maxValue] = ectsRange ?? [];
  if (ects === null && minValue === undefined) return null;
  return stated({ '@type': 'QuantitativeValue', value: ects, minValue, maxValue, unitText: 'ECTS' });
}

const MINUTES = 60;

/** Hours as a duration: whole hours, and minutes where there are any. */
function durationOf(hours: number): string {
  const minutes = Math.round(hours * MINUTES);
  const rest = minutes % MINUTES;
  return `PT${Math.floor(minutes / MINUTES)}H${rest === 0 ? '' : `${rest}M`}`;
}

/** Prices without a condition that cover everything. */
const openPrices = ({ prices }: PublicInstance) =>
  prices.filter(
    (price) => price.for === 'anyone' && price.covers === 'all' && Object.keys(price.condition).length === 0,
  );

/** Under what condition a price holds: in the words of the source, else by our codes. Null where it holds for all. */
function conditionOf({ covers, for: payer, condition }: Price, text: (map: LanguageMap) => unknown): unknown {
  if (Object.keys(condition).length > 0) return text(condition);
  const said = [...(covers === 'all' ? [] : [covers]), ...(payer === 'anyone' ? [] : [`for ${payer}`])];
  return said.length === 0 ? null : said.join(', ');
}

/** What the offer costs, as far as it is known: one node with the lowest of its prices in each currency. */
function offersOf({ instances }: Offer): Node[] {
  const prices = instances.flatMap(openPrices);
  // Where every price has a condition, we do not know what anyone pays, but we know that there is something to pay.
  const conditional = instances
    .flatMap((instance) => instance.prices)
    .filter((price) => price.for === 'anyone' && price.covers !== 'deposit');
  if (prices.length === 0)
    return conditional.length > 0 && conditional.every(({ amount }) => amount > 0)
      ? [{ '@type': 'Offer', category: 'Paid' }]
      : [];
  const free = prices.filter(({ amount }) => amount === 0).length;
  const category = free === prices.length ? 'Free' : free === 0 ? 'Paid' : 'Partially Free';
  const least = new Map<string, number>();
  for (const { amount, currency } of prices) least.set(currency, Math.min(amount, least.get(currency) ?? amount));
  return [...least].map(([priceCurrency, price]) => ({ '@type': 'Offer', category, price, priceCurrency }));
}

/**
 * An instance with what search engines for courses require: how it is attended, and how much work it is. Null where one
 * of the two is not known, because they would count the instance, and the whole page with it, as a mistake.
 */
function instanceNode(
  instance: PublicInstance,
  courseWorkload: string | null,
  text: (map: LanguageMap) => unknown,
): Node | null {
  if (courseWorkload === null || instance.mode === null || MODES[instance.mode] === undefined) return null;
  return stated({
    '@type': 'CourseInstance',
    '@id': instance.iri,
    name: text(instance.title),
    courseMode: instance.mode === null ? null : (MODES[instance.mode] ?? null),
    courseWorkload,
    inLanguage: instance.language,
    startDate: instance.start,
    endDate: instance.end,
    url: safeUrl(instance.url),
    location: instance.locations.flatMap(({ city }) => city ?? []),
    maximumAttendeeCapacity: instance.seats.total,
    remainingAttendeeCapacity: instance.seats.left,
    offers: instance.prices.map((price) => ({
      '@type': 'Offer',
      price: price.amount,
      priceCurrency: price.currency,
      ...stated({ description: conditionOf(price, text), url: safeUrl(instance.registrationUrl) }),
    })),
  });
}

/**
 * An offer in terms of schema.org (Course with CourseInstance), with its texts in every language, or in that of a reader
 * where `lang` is given. For what the register says it has no term that keeps offer and provider apart, so that is only
 * in our own JSON. Nothing here claims recognition or accreditation.
 */
export function schemaOrg(
  offer: Offer,
  { demo = false, lang }: { readonly demo?: boolean; readonly lang?: string } = {},
): Node {
  const write = lang === undefined ? everyText : oneText(lang);
  const text = (map: LanguageMap) => (lang === undefined ? write(map) : alone(write(map)));
  const [least, most] = offer.workload.hours ?? [];
  const workload = least !== undefined && least === most ? durationOf(least) : null;
  const credential = CREDENTIALS[offer.credential.form];
  return stated({
    // A term without a meaning (JSON-LD 1.1, 4.1). Programs that read plain JSON see that this is invented, and no RDF
    // statement is made of it.
    '@context': demo ? ['https://schema.org', { demo: null }] : 'https://schema.org',
    ...(demo ? { demo: true } : {}),
    '@type': 'Course',
    '@id': offer.iri,
    name: text(offer.title),
    description: text(offer.description),
    abstract: text(offer.teaser),
    image: safeUrl(offer.image),
    inLanguage: offer.languages,
    url: safeUrl(offer.homepage),
    license: offer.rights.licence?.startsWith('http') ? offer.rights.licence : null,
    identifier: offer.identifiers.map(({ scheme, value }) =>
      stated({ '@type': 'PropertyValue', propertyID: scheme, value }),
    ),
    provider: stated({ '@type': 'Organization', name: text(offer.provider.name) }),
    numberOfCredits: creditsNode(offer),
    timeRequired: workload,
    offers: offersOf(offer),
    educationalLevel:
      offer.eqf === null
        ? null
        : term(eqfIri(offer.eqf), 'http://data.europa.eu/snb/eqf/25831c2', text({ en: `EQF level ${offer.eqf}` })),
    educationalCredentialAwarded:
      credential === undefined
        ? null
        : { '@type': 'EducationalOccupationalCredential', credentialCategory: credential },
    about: offer.isced.map((code) =>
      term(iscedIri(code), 'http://data.europa.eu/snb/isced-f/25831c2', text(iscedLabels(code))),
    ),
    teaches: [
      ...offer.learningOutcomes.flatMap(({ title }) => write(title)),
      // Others could not tell an inferred skill from a stated one here, so it is left out.
      ...offer.skills
        .filter(({ basis }) => basis === 'stated')
        .map(({ uri, label }) => stated({ '@type': 'DefinedTerm', '@id': uri, name: text(label) })),
    ],
    coursePrerequisites: text(offer.entryRequirements.text),
    hasCourseInstance: offer.instances.flatMap((instance) => instanceNode(instance, workload, text) ?? []),
  });
}
