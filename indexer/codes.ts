import { CEFR_LEVELS } from '../services/model/codes.ts';
import type { OfferContent } from '../services/model/offer.ts';
import type { Provider } from '../services/model/provider.ts';
import type { Verdict } from '../services/model/verdict.ts';
import { UNKNOWN } from '../services/search/document.ts';

/**
 * The values, or `unknown` where there is none. Sorted and without doubles, so that equal offers have equal documents.
 */
export function codesOr(values: Iterable<string>): string[] {
  const distinct = [...new Set(values)].sort();
  return distinct.length > 0 ? distinct : [UNKNOWN];
}

const ISCED_BROAD_DIGITS = 2;

/** ISCED-F codes together with the broader ones: `0613` is also `061` and `06`. */
export function iscedWithBroader(codes: readonly string[]): string[] {
  return codes.flatMap((code) =>
    Array.from({ length: Math.max(1, code.length - ISCED_BROAD_DIGITS + 1) }, (_, cut) =>
      code.slice(0, code.length - cut),
    ),
  );
}

/**
 * A country together with the broader one: a system of quality assurance as the register names it (`BE-fl`, `UK-SCT`)
 * belongs to a country. The register says `UK` and ISO 3166-1 says `GB`; each of them finds both.
 */
export function countryWithBroader(country: string): string[] {
  const [state = country] = country.split('-', 1);
  const broader = state === 'UK' || state === 'GB' ? ['UK', 'GB'] : [state];
  return [...new Set([country, ...broader])];
}

/** The values of `assured=` for which an offer is found (`GET /v1/offers`). */
export function assuredValues({ code, qualityAssured, scope, status }: Verdict): string[] {
  if (qualityAssured === null) return [UNKNOWN];
  if (!qualityAssured) return ['false'];
  return [
    'true',
    'provider',
    // Where only a programme was reviewed that the offer is part of, nothing was found about the offer itself.
    ...(scope === 'offer' && code !== 'COMPONENT_OF_ASSURED_PROGRAMME' ? ['offer'] : []),
    ...(status === 'obligatory' || status === 'mixed' ? ['official'] : []),
  ];
}

/**
 * Whether an offer is stated to be combined with others. That other offers are parts of it says nothing about where it
 * leads itself.
 */
export function stackable({ partOf, countsTowards, standAlone }: OfferContent['stackability']): string {
  if (partOf.length > 0 || countsTowards.length > 0 || standAlone === false) return 'true';
  return standAlone === true ? 'false' : UNKNOWN;
}

/** The CEFR level of the language that is learnt. A level between two (`B2+`, `B2.1`) belongs to the lower one. */
export function levelTaught(taught: OfferContent['languageTaught']): string {
  const [, level] = /^\s*([ABC][12])(?![A-Z0-9])/i.exec(taught?.cefr ?? '') ?? [];
  return CEFR_LEVELS.find((known) => known === level?.toUpperCase()) ?? UNKNOWN;
}

/** What people type when they look for a provider by its codes. */
export function providerKeywords(provider: Provider): string[] {
  return [...provider.identifiers.map(({ value }) => value), ...provider.registryIds.map(({ id }) => id)];
}

/** Skills of an offer and of its outcomes, by URI. One may stand there twice. */
export function skillUris({ skills, learningOutcomes }: Pick<OfferContent, 'skills' | 'learningOutcomes'>): string[] {
  return [...skills, ...learningOutcomes.flatMap((outcome) => outcome.skills)].map(({ uri }) => uri);
}

/** Whether the skills of an offer are stated. Those of its outcomes always are. */
export function skillBasis({ skills, learningOutcomes }: Pick<OfferContent, 'skills' | 'learningOutcomes'>): string {
  if (learningOutcomes.some((outcome) => outcome.skills.length > 0)) return 'stated';
  return skills.find(({ basis }) => basis === 'stated')?.basis ?? skills[0]?.basis ?? UNKNOWN;
}
