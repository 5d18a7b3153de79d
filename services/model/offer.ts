import { z } from 'zod';
import { Basis } from './basis.ts';
import { CREDENTIAL_FORMS, KINDS, MICRO_CREDENTIAL, OPEN_TO, QA_KINDS, SETTINGS } from './codes.ts';
import { Identifier, ProviderIdentifier } from './identifier.ts';
import { Instance } from './instance.ts';
import { LanguageMap } from './language-map.ts';

const LearningOutcome = z.object({
  title: LanguageMap,
  type: z.enum(['knowledge', 'skill', 'competence']).nullable(),
  skills: z.array(z.object({ uri: z.string(), framework: z.enum(['esco', 'digcomp', 'greencomp', 'case', 'local']) })),
  note: LanguageMap,
});

/**
 * A skill of the offer. `label` is joined from the vocabularies at reading, in the language of the answer, and is empty
 * in what is stored and hashed.
 */
export const SkillRef = z.object({
  uri: z.string(),
  label: LanguageMap,
  basis: z.enum(['stated', 'inferred']),
  confidence: z.number().min(0).max(1),
});
export type SkillRef = Readonly<z.infer<typeof SkillRef>>;

/** Who the source says publishes the offer; all null and empty where it says nothing. */
export const StatedParty = z.object({
  iri: z.string().nullable(),
  identifiers: z.array(ProviderIdentifier),
  name: LanguageMap,
  country: z.string().nullable(),
  /** NUTS code or subdivision of ISO 3166-2. Absent where none is stated. */
  region: z.string().optional(),
  /** Alliances that it is a member of, as stated. Absent where none is. */
  alliances: z.array(z.string()).optional(),
});
export type StatedParty = Readonly<z.infer<typeof StatedParty>>;

/**
 * What a source says of one offer, normalised. This is the part that is hashed, versioned and stored. It holds no id of
 * ours, no verdict, no provenance and no time of harvest, so that equal statements have equal content. Its sections in
 * the standards: ELM LearningAchievementSpecification and Qualification, QualityLink LearningOpportunitySpecification,
 * Council Recommendation 2022/C 243/02 Annex I.
 */
export const OfferContent = z.object({
  /** The subject's IRI as the source gave it. Null for a blank node. */
  iri: z.string().nullable(),
  identifiers: z.array(Identifier),
  title: LanguageMap,
  description: LanguageMap,
  /** One sentence and a picture, as stated. */
  teaser: LanguageMap,
  image: z.string().nullable(),
  kind: z.enum(KINDS),
  microCredential: z.object({
    is: z.enum(MICRO_CREDENTIAL),
    rule: z.string().nullable(),
    confidence: z.number().min(0).max(1).nullable(),
    providerTerm: z.string().nullable(),
  }),
  setting: z.enum(SETTINGS).nullable(),
  openTo: z.object({ who: z.enum(OPEN_TO), groups: z.array(z.string()), note: LanguageMap }),
  leadsToDegree: z.boolean().nullable(),
  publisher: StatedParty,
  awardingBodies: z.array(StatedParty),
  /** Others who are stated to offer it together with the publisher. Absent where there are none. */
  partners: z.array(StatedParty).optional(),
  eqf: z.int().min(1).max(8).nullable(),
  level: z.object({
    basis: z.enum(['stated', 'nqf-register', 'mapped-from-nqf', 'from-programme', 'derived']).nullable(),
    nqf: z.array(z.object({ uri: z.string(), label: z.string().nullable(), country: z.string().nullable() })),
    /** QF-EHEA cycle, derived from EQF 5–8. */
    cycle: z.enum(['short', 'first', 'second', 'third']).nullable(),
  }),
  /** Null where no number or more than one is stated. In that case `ectsRange` has the least and the most. */
  ects: z.number().nonnegative().nullable(),
  /** Least and most. */
  ectsRange: z.tuple([z.number().nonnegative(), z.number().nonnegative()]).nullable(),
  credits: z.array(
    z.object({
      system: z.string(),
      value: z.number().nullable(),
      /** The ends of a range. `value` is null then. */
      least: z.number().nullable(),
      most: z.number().nullable(),
      raw: z.string(),
      awarded: z.boolean().nullable(),
    }),
  ),
  /** Hours of the learner's work, least and most. */
  workload: z.object({ hours: z.tuple([z.number(), z.number()]).nullable() }),
  languages: z.array(z.string()),
  isced: z.array(z.string()),
  /** The language that is learnt, where that is what the offer is about. */
  languageTaught: z.object({ language: z.string(), cefr: z.string().nullable() }).nullable(),
  learningOutcomes: z.array(LearningOutcome),
  skills: z.array(SkillRef),
  assessment: z.array(
    z.object({
      type: z.string().nullable(),
      title: LanguageMap,
      mode: z.string().nullable(),
      supervised: z.boolean().nullable(),
      identityCheck: z.boolean().nullable(),
    }),
  ),
  gradingScheme: LanguageMap,
  credential: z.object({ form: z.enum(CREDENTIAL_FORMS), formats: z.array(z.string()) }),
  entryRequirements: z.object({
    text: LanguageMap,
    offers: z.array(z.string()),
    languageLevel: z.array(z.object({ language: z.string(), cefr: z.string() })),
  }),
  qualityAssurance: z.array(
    z.object({
      kind: z.enum(QA_KINDS),
      subject: z.enum(['offer', 'programme', 'provider', 'assessment', 'platform']),
      scheme: z.string().nullable(),
      by: z.string().nullable(),
      url: z.string().nullable(),
      validTo: z.string().nullable(),
    }),
  ),
  stackability: z.object({
    /**
     * Offers that this one is stated to be part of: their IRI or `scheme:value`, with the title where the source gives
     * one.
     */
    partOf: z.array(z.object({ ref: z.string(), title: LanguageMap, leadsToDegree: z.boolean().nullable() })),
    parts: z.array(z.object({ ref: z.string(), title: LanguageMap, leadsToDegree: z.boolean().nullable() })),
    standAlone: z.boolean().nullable(),
    countsTowards: z.array(
      z.object({
        title: LanguageMap,
        provider: z.string().nullable(),
        credits: z.number().nullable(),
        how: z.enum(['same-provider', 'agreement', 'case-by-case']).nullable(),
      }),
    ),
  }),
  instances: z.array(Instance),
  homepage: z.string().nullable(),
  rights: z.object({
    licence: z.string().nullable(),
    basis: z.enum(['source', 'manifest', 'agreement', 'none']),
    attribution: z.string().nullable(),
    textsReusable: z.boolean(),
  }),
  /**
   * What the source itself says on whether the offer is running (`ql:isActive`, `elm:status`). Null where it says
   * nothing.
   */
  active: z.boolean().nullable(),
  /** `dc:modified` as precise as it was stated. It is shown, and never used to detect changes. */
  modified: z.string().nullable(),
  /**
   * How a value that was not stated came about, by JSON pointer into this object. Values without an entry were stated.
   */
  basis: z.record(z.string(), Basis),
});
export type OfferContent = Readonly<z.infer<typeof OfferContent>>;
