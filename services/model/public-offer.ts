import { z } from 'zod';
import { AllianceRef } from './alliance.ts';
import { WordedBasis } from './basis.ts';
import { DigitalCredential } from './digital-credential.ts';
import { ProviderIdentifier } from './identifier.ts';
import { Instance } from './instance.ts';
import { LanguageMap } from './language-map.ts';
import { OfferContent } from './offer.ts';
import { RECOGNITION_RULES } from './recognition-rules.ts';
import { ToldBy } from './told-by.ts';
import { Withdrawal } from './tombstone.ts';
import { InstanceVerdict, Verdict } from './verdict.ts';

export const PublicProvider = z.object({
  id: z.string(),
  name: LanguageMap,
  country: z.string().nullable(),
  region: z.string().nullable(),
  registryIds: z.array(z.object({ registry: z.string(), id: z.string() })),
  alliances: z.array(AllianceRef),
});

const MissingElement = z.object({ element: z.string(), mend: z.enum(['provider', 'our-mapping', 'format-cannot']) });
export const Completeness = z.object({
  stated: z.int(),
  applicable: z.int(),
  missing: z.array(MissingElement),
  addedByUs: z.array(z.string()),
});
export type Completeness = Readonly<z.infer<typeof Completeness>>;

/** What is known for a criterion, by which rule; `text` says it in the language of the answer. */
const Criterion = z.object({
  known: z.boolean().nullable(),
  level: z.number().nullable(),
  applicable: z.boolean().optional(),
  rule: z.enum(RECOGNITION_RULES).optional(),
  text: z.string().optional(),
  why: z.string().optional(),
});

/**
 * An instance as others see it. Where it starts later, and the verdict on it will then differ from today's verdict on
 * the offer, it carries its own. That is shown, and never filtered by.
 */
export const PublicInstance = Instance.extend({ verdict: InstanceVerdict.optional() });
export type PublicInstance = Readonly<z.infer<typeof PublicInstance>>;

/** The offer as others see it (the contract's JSON): content, provider, verdict, and where it came from. */
export const Offer = OfferContent.omit({
  publisher: true,
  awardingBodies: true,
  partners: true,
  iri: true,
  active: true,
  modified: true,
  basis: true,
}).extend({
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  iri: z.string(),
  provider: PublicProvider,
  awardingBodies: z.array(
    z.object({
      id: z.string().nullable(),
      name: LanguageMap,
      country: z.string().nullable(),
      identifiers: z.array(ProviderIdentifier),
      registryIds: z.array(z.object({ registry: z.string(), id: z.string() })),
      standing: z.enum(['hei', 'other-provider', 'unknown']),
    }),
  ),
  /** The alliance that offers it itself. Null: a provider does. */
  alliance: AllianceRef.nullable(),
  /** Others who are stated to offer it together with the provider. */
  partners: z.array(
    z.object({ name: LanguageMap, country: z.string().nullable(), identifiers: z.array(ProviderIdentifier) }),
  ),
  instances: z.array(PublicInstance),
  verdict: Verdict,
  /** Addresses that are not shown because they did not work for some time, by JSON pointer. Absent where there are none. */
  hiddenLinks: z.array(z.object({ pointer: z.string(), since: z.string() })).optional(),
  /** Present where a moment was asked about: everything here is as it stood then. */
  moment: z.object({ asOf: z.string(), knownAt: z.string().nullable(), ruleset: z.string() }).optional(),
  /** Whether its credential can be an accredited European Digital Credential. Present where one offer is asked for. */
  digitalCredential: DigitalCredential.optional(),
  completeness: Completeness,
  recognitionInformation: z.record(z.string(), Criterion),
  /** `provider`: who offers as this source tells; `by`: who tells, see `ToldBy`. */
  origins: z.array(z.object({ provider: z.string(), source: z.string(), by: ToldBy, published: z.boolean() })),
  active: z.boolean().nullable(),
  modified: z.string().nullable(),
  /**
   * How a value that was not stated came about, by JSON pointer into this object. Values without an entry were stated.
   */
  basis: z.record(z.string(), WordedBasis),
  lastConfirmed: z.string().nullable(),
  notSeenSince: z.string().nullable(),
  /** Present where the offer is withdrawn; it then answers only about a moment. */
  withdrawn: Withdrawal.optional(),
  provenance: z.object({
    source: z.string(),
    run: z.string().nullable(),
    snapshot: z.string().nullable(),
    mapping: z.string(),
    firstSeen: z.string(),
    lastSeen: z.string().nullable(),
    revision: z.int(),
  }),
});
export type Offer = Readonly<z.infer<typeof Offer>>;

/**
 * The offer in the answer to a search: without its long parts, with the beginning of its description and the nearest
 * instances that meet the filters.
 */
export const OfferSummary = Offer.omit({
  description: true,
  learningOutcomes: true,
  assessment: true,
  entryRequirements: true,
  instances: true,
  moment: true,
  digitalCredential: true,
  withdrawn: true,
}).extend({
  /** At most 300 characters a language. */
  excerpt: LanguageMap,
  /** At most three. */
  matching: z.array(PublicInstance),
});
export type OfferSummary = Readonly<z.infer<typeof OfferSummary>>;
