import { derivedBy } from './basis.ts';
import { type CannotSay, completenessOf } from './completeness.ts';
import type { LanguageMap } from './language-map.ts';
import { isProgram, shownRights } from './licence.ts';
import type { OfferContent } from './offer.ts';
import type { Provider } from './provider.ts';
import type { Offer, PublicInstance } from './public-offer.ts';
import { recognitionInformationOf } from './recognition.ts';
import { isSameParty } from './same-party.ts';
import { regionOf } from './stated-provider.ts';
import type { ToldBy } from './told-by.ts';
import type { Withdrawal } from './tombstone.ts';
import type { InstanceVerdict, Verdict } from './verdict.ts';
import { weeksOf } from './weeks.ts';

/** The part of a stored offer that is needed here. The store's `OfferRecord` has it. */
export interface RecordedOffer {
  readonly id: string;
  readonly revision: number;
  readonly content: OfferContent;
  readonly mapping: string;
  readonly provider: Provider;
  readonly sourceId: string;
  readonly origins: readonly {
    readonly providerId: string;
    readonly sourceId: string;
    readonly toldBy: ToldBy;
    readonly published: boolean;
  }[];
  readonly verdict: { readonly evaluatedAt: string } | null;
  readonly firstSeen: string;
  readonly notSeenSince: string | null;
  readonly withdrawn: Withdrawal | null;
  /** Known only when an offer is read; null in documents. */
  readonly lastSeen: string | null;
  readonly runId: string | null;
  readonly snapshot: string | null;
}

/** Labels of concepts by URI, in the language of the answer or the nearest that there is. */
export type ConceptLabels = ReadonlyMap<string, LanguageMap>;

export interface AssembleContext {
  /** Base of our own addresses, with or without a slash at the end. */
  readonly publicUrl: string;
  /** Known only when an offer is read; empty in documents. */
  readonly labels: ConceptLabels;
  readonly cannotSay: CannotSay;
  /** When the last complete read of the register ended (ISO). Known only when an offer is read; absent in documents. */
  readonly checkedAt?: string | null;
  /** Verdicts on instances that start later, by their id, where they differ from the offer's. */
  readonly instanceVerdicts?: ReadonlyMap<string, InstanceVerdict>;
}

/** Skills with their labels. A skill that no vocabulary has gets none. */
export function withLabels(
  skills: readonly Omit<Offer['skills'][number], 'label'>[],
  labels: ConceptLabels,
): Offer['skills'] {
  return skills.map((skill) => ({ ...skill, label: labels.get(skill.uri) ?? {} }));
}

/**
 * Instances with how long they take, and with the verdict on each, where that differs from the verdict on the offer.
 */
export function withVerdicts(
  instances: readonly OfferContent['instances'][number][],
  verdicts: AssembleContext['instanceVerdicts'],
): PublicInstance[] {
  return instances.map((instance) => {
    const verdict = verdicts?.get(instance.id);
    const shown = { ...instance, duration: weeksOf(instance)?.weeks ?? null };
    return verdict === undefined ? shown : { ...shown, verdict };
  });
}

/** Instances as they are shown: where its source no longer has the offer, nobody is sent to enrol. */
export function shownInstances(
  instances: OfferContent['instances'],
  { notSeenSince }: Pick<RecordedOffer, 'notSeenSince'>,
): OfferContent['instances'] {
  return notSeenSince === null ? instances : instances.map((one) => ({ ...one, registrationUrl: null }));
}

/** For each instance whose weeks were counted, how that was done. */
function countedWeeks({ instances }: OfferContent): OfferContent['basis'] {
  return Object.fromEntries(
    instances.flatMap((instance, index) =>
      weeksOf(instance)?.derived === true ? [[`/instances/${index}/duration`, derivedBy('weeks-from-dates')]] : [],
    ),
  );
}

function awardingBodiesOf({ content, provider }: RecordedOffer): Offer['awardingBodies'] {
  const isSame = isSameParty(content, provider);
  return content.awardingBodies.map((party) => {
    const isProvider = isSame(party);
    return {
      id: isProvider ? provider.id : null,
      name: party.name,
      country: party.country ?? (isProvider ? provider.country : null),
      identifiers: [...party.identifiers],
      registryIds: isProvider ? [...provider.registryIds] : [],
      standing: isProvider ? provider.kind : 'unknown',
    };
  });
}

/** Our address of an offer. It serves as the IRI of an offer that has none of its own. */
export function addressOf(id: string, publicUrl: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/offers/${id}`;
}

/**
 * The offer as others see it, made of what is stored and of the verdict of the day. Nothing is looked up here. `iri` is
 * the source's own, else our address of the offer.
 */
export function assembleOffer(record: RecordedOffer, verdict: Verdict, context: AssembleContext): Offer {
  const { content, provider } = record;
  const { publisher: _publisher, awardingBodies: _awardingBodies, partners: _partners, basis, ...stated } = content;
  return {
    ...stated,
    id: record.id,
    iri: content.iri === null || isProgram(content.iri) ? addressOf(record.id, context.publicUrl) : content.iri,
    rights: shownRights(content.rights),
    skills: withLabels(content.skills, context.labels),
    provider: {
      id: provider.id,
      name: provider.name,
      country: provider.country,
      region: regionOf(content, provider),
      registryIds: [...provider.registryIds],
      alliances: [...provider.alliances],
    },
    alliance: provider.alliance ?? null,
    partners: (content.partners ?? []).map(({ name, country, identifiers }) => ({
      name,
      country,
      identifiers: [...identifiers],
    })),
    awardingBodies: awardingBodiesOf(record),
    instances: withVerdicts(shownInstances(content.instances, record), context.instanceVerdicts),
    verdict: {
      ...verdict,
      evaluatedAt: record.verdict?.evaluatedAt ?? verdict.evaluatedAt,
      checkedAt: context.checkedAt ?? verdict.checkedAt,
    },
    completeness: completenessOf(content, {
      providerCountry: provider.country,
      verdict,
      cannot: context.cannotSay(record.mapping),
    }),
    recognitionInformation: recognitionInformationOf(content, verdict),
    // The sentence is added where the offer is answered.
    basis: Object.fromEntries(
      Object.entries({ ...basis, ...countedWeeks(content) }).map(([pointer, how]) => [pointer, { ...how, text: '' }]),
    ),
    origins: record.origins.map(({ providerId, sourceId, toldBy, published }) => ({
      provider: providerId,
      source: sourceId,
      by: toldBy,
      published,
    })),
    lastConfirmed: record.lastSeen,
    notSeenSince: record.notSeenSince,
    ...(record.withdrawn === null ? {} : { withdrawn: record.withdrawn }),
    provenance: {
      source: record.sourceId,
      run: record.runId,
      snapshot: record.snapshot,
      mapping: record.mapping,
      firstSeen: record.firstSeen,
      lastSeen: record.lastSeen,
      revision: record.revision,
    },
  };
}
