import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer } from '../../services/model/public-offer.ts';

const texts = (map: LanguageMap) =>
  Object.entries(map).map(([language, text]) =>
    language === 'und' ? text : { '@value': text, '@language': language },
  );
const MODES: Readonly<Record<string, string>> = {
  online: 'Online',
  onsite: 'Onsite',
  blended: 'Blended',
  hybrid: 'Blended',
};
/** What is not stated stays out. */
const stated = (value: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, item]) => item !== null && item !== undefined && !(Array.isArray(item) && item.length === 0),
    ),
  );

/** An offer in terms of schema.org (Course with CourseInstance). Quality assurance has no term there and is left to our own JSON. */
export function schemaOrg(offer: Offer): Record<string, unknown> {
  return stated({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': offer.iri,
    name: texts(offer.title),
    description: texts(offer.description),
    inLanguage: offer.languages,
    url: offer.homepage,
    provider: stated({ '@type': 'Organization', name: texts(offer.provider.name) }),
    numberOfCredits: offer.ects === null ? null : { '@type': 'StructuredValue', value: offer.ects, unitText: 'ECTS' },
    educationalLevel:
      offer.eqf === null
        ? null
        : {
            '@type': 'DefinedTerm',
            name: `EQF ${offer.eqf}`,
            inDefinedTermSet: 'http://data.europa.eu/snb/eqf/25831c2',
          },
    teaches: offer.learningOutcomes.flatMap((outcome) => texts(outcome.title)),
    coursePrerequisites: texts(offer.entryRequirements.text),
    hasCourseInstance: offer.instances.map((instance) =>
      stated({
        '@type': 'CourseInstance',
        courseMode: instance.mode === null ? null : (MODES[instance.mode] ?? null),
        inLanguage: instance.language,
        startDate: instance.start,
        endDate: instance.end,
        location: instance.location.city,
        offers: instance.prices.map(({ amount, currency }) => ({
          '@type': 'Offer',
          price: amount,
          priceCurrency: currency,
        })),
      }),
    ),
  });
}
