import type { Day } from '../../model/day.ts';
import type { ProviderIdentifier } from '../../model/identifier.ts';
import type { LanguageMap } from '../../model/language-map.ts';
import type { OfferContent, StatedParty } from '../../model/offer.ts';
import { lastDay } from '../../model/partial-date.ts';
import type { Provider } from '../../model/provider.ts';
import { identifiersOfProvider, isSameParty, registerIdentifier } from '../../model/same-party.ts';
import { normaliseTitle } from './title.ts';

/** An identifier and who gave it: an agency's acronym, or its address in the register. */
export interface ProgrammeIdentifier {
  readonly authority: string;
  readonly value: string;
}

/** What the rules look at (docs/rules.md 3.1). Empty and null mean that nothing is known. */
export interface JudgedOffer {
  /** Our id of the provider that publishes it. Absent: it is not known. */
  readonly publisher?: string;
  readonly providerIdentifiers: readonly ProviderIdentifier[];
  /** The provider's own domains. They are looked at only where no identifier is found. */
  readonly providerDomains: readonly string[];
  /**
   * The register's id of the record that the provider is, by an operator's decision; null where it is none of them.
   * Absent where nobody decided. It goes before identifiers and domains.
   */
  readonly providerDecided?: string | null;
  /**
   * One list for each awarding body that is named. It is empty where nothing identifies the body, and it is the
   * provider's own list where the body is the provider. Awarding bodies answer for quality in the provider's place.
   */
  readonly awardingBodyIdentifiers: readonly (readonly ProviderIdentifier[])[];
  /** Other providers whose own sources name this offer, too. */
  readonly publishedElsewhere?: readonly {
    readonly identifiers: readonly ProviderIdentifier[];
    readonly domains: readonly string[];
    readonly decided?: string | null;
  }[];
  /** What the source calls each awarding body, in the same order. */
  readonly awardingBodyNames?: readonly LanguageMap[];
  readonly titles: readonly string[];
  readonly programmeIdentifiers: readonly ProgrammeIdentifier[];
  readonly eqf: number | null;
  readonly ects: number | null;
  /** A full recognised degree; null = unknown. */
  readonly leadsToDegree: boolean | null;
  /** Programmes that the source states this offer to be part of. */
  readonly partOf: readonly {
    readonly titles: readonly string[];
    readonly identifiers: readonly ProgrammeIdentifier[];
    readonly leadsToDegree: boolean | null;
  }[];
  /** Last day of the last instance that has dates. */
  readonly ends: Day | null;
  /** Countries in which it takes place, ISO 3166-1 alpha-2. */
  readonly deliveryCountries: readonly string[];
}

const NOBODY: readonly never[] = [];

/**
 * The identifiers by which a register can know a party: those that are stated, and the one in its IRI where that is an
 * address of the register.
 */
export function identifiersOfParty(party: StatedParty): ProviderIdentifier[] {
  return [
    ...registerIdentifier(party.iri),
    ...party.identifiers.filter(({ scheme }) => scheme.trim().toLowerCase() !== 'local'),
  ];
}

/** Reads `scheme:value` as an identifier. An IRI, or a text without a scheme, is none. */
function identifierIn(ref: string): ProgrammeIdentifier[] {
  const colon = ref.indexOf(':');
  if (colon <= 0 || colon === ref.length - 1 || ref.startsWith('//', colon + 1)) return [];
  return [{ authority: ref.slice(0, colon), value: ref.slice(colon + 1) }];
}

/** An offer with the provider that publishes it, and other providers whose own sources name it now. */
export interface PublishedOffer {
  readonly content: OfferContent;
  readonly provider: Provider;
  readonly alsoPublishedBy?: readonly Provider[];
}

/**
 * Makes of an offer and its provider what the rules look at. An awarding body that is the provider itself brings the
 * provider's identifiers; we know it by an identifier of either, or because it is the stated publisher. What is
 * certainly a micro-credential leads to no degree (docs/rules.md 2.7.1).
 */
export function judgedOffer({ content, provider, alsoPublishedBy = NOBODY }: PublishedOffer): JudgedOffer {
  const providerIdentifiers = identifiersOfProvider(provider);
  const isProvider = isSameParty(content, provider);
  const ownNames = new Set(
    [...Object.values(content.publisher.name), ...Object.values(provider.name)].map(normaliseTitle).filter(Boolean),
  );
  // A name is no identifier. But where a record gives nothing else of the awarding body, and the name is the
  // publisher's own, the publisher is meant.
  const isNamesake = ({ iri, identifiers, name }: StatedParty): boolean =>
    iri === null && identifiers.length === 0 && Object.values(name).some((one) => ownNames.has(normaliseTitle(one)));
  const ends = content.instances.flatMap(({ end }) => (end === null ? [] : [lastDay(end)])).sort();
  return {
    publisher: provider.id,
    providerIdentifiers,
    providerDomains: provider.domains,
    ...(provider.decided ? { providerDecided: provider.decided.registryId } : {}),
    awardingBodyIdentifiers: content.awardingBodies.map((party) =>
      isProvider(party) || isNamesake(party) ? providerIdentifiers : identifiersOfParty(party),
    ),
    publishedElsewhere:
      content.awardingBodies.length === 0
        ? NOBODY
        : alsoPublishedBy.map((other) => ({
            identifiers: identifiersOfProvider(other),
            domains: other.domains,
            ...(other.decided ? { decided: other.decided.registryId } : {}),
          })),
    awardingBodyNames: content.awardingBodies.map(({ name }) => name),
    titles: Object.values(content.title),
    programmeIdentifiers: content.identifiers.flatMap(({ scheme, value }) =>
      scheme === null ? [] : [{ authority: scheme, value }],
    ),
    eqf: content.eqf,
    ects: content.ects,
    leadsToDegree: content.leadsToDegree ?? (content.microCredential.is === 'yes' ? false : null),
    partOf: content.stackability.partOf.map(({ ref, title, leadsToDegree }) => ({
      titles: Object.values(title),
      identifiers: identifierIn(ref),
      leadsToDegree,
    })),
    ends: ends.at(-1) ?? null,
    deliveryCountries: [
      ...new Set(
        content.instances.flatMap(({ mode, locations }) =>
          mode === 'online' ? [] : locations.flatMap(({ country }) => (country === null ? [] : [country])),
        ),
      ),
    ],
  };
}
