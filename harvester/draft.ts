import type { Basis } from '../services/model/basis.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A record as the reader of a format found it: raw texts and IRIs, not interpreted. Every reader makes drafts and one
 * normaliser turns them into offers, so that each kind of tolerance is written once. Lists are empty where nothing was
 * stated. Their order means nothing (`sortDraft`).
 */

/** A text with the language tag it carried; null where it had none. */
export interface DraftText {
  readonly text: string;
  readonly language: string | null;
}

/** An identifier as the record states it. */
export interface DraftIdentifier {
  readonly value: string;
  /** IRI or name of the scheme; null where none was given. */
  readonly scheme: string | null;
}

/** An alliance as the record describes it: by what it is named, or by its address alone. */
export interface DraftAlliance {
  readonly iri: string | null;
  readonly name: readonly DraftText[];
  readonly identifiers: readonly DraftIdentifier[];
  readonly website: string | null;
}

/** An organisation as the record describes it. */
export interface DraftParty {
  readonly iri: string | null;
  readonly identifiers: readonly DraftIdentifier[];
  /** Other IRIs of the same organisation (owl:sameAs). */
  readonly sameAs: readonly string[];
  readonly name: readonly DraftText[];
  readonly countries: readonly string[];
  /** Code or name of the region it is in. */
  readonly region: string | null;
  /** The alliances that it is a member of. */
  readonly alliances: readonly DraftAlliance[];
}

/** A learning outcome as the record describes it. */
export interface DraftOutcome {
  readonly title: readonly DraftText[];
  readonly type: string | null;
  readonly escoSkills: readonly string[];
  readonly otherSkills: readonly string[];
  readonly note: readonly DraftText[];
  /** ELM 3.3 `elm:order`; null where not given. */
  readonly order: string | null;
  /** Where it stood in the document. Only used to show it. */
  at?: number;
}

/** A way of assessment as the record describes it. */
export interface DraftAssessment {
  readonly types: readonly string[];
  readonly title: readonly DraftText[];
  readonly modes: readonly string[];
  /** One word or code for supervision, and for the check of identity where the format has one code for both. */
  readonly supervision: string | null;
  /** Raw boolean: whether the learner's identity is checked, where the format says so apart. */
  readonly identityCheck: string | null;
}

/** Credit points as the record states them: the framework, and the text with the number. */
export interface DraftCredit {
  readonly framework: string | null;
  readonly point: string;
}

/** A statement of quality assurance or accreditation that the record makes. */
export interface DraftAccreditation {
  /** What the record attaches it to: the offer itself, or an organisation that publishes it or awards its credential. */
  readonly of: 'offer' | 'organisation';
  readonly type: string | null;
  readonly title: readonly DraftText[];
  readonly by: readonly DraftText[];
  readonly url: string | null;
  readonly validTo: string | null;
}

/** Another offer or programme that the record names. */
export interface DraftReference {
  readonly iri: string | null;
  readonly identifiers: readonly DraftIdentifier[];
  readonly title: readonly DraftText[];
  readonly types: readonly string[];
  readonly partial: string | null;
  /** True where the document also says the same in the other direction, so that the two form a circle. */
  readonly pointsBack: boolean;
}

/** A price as the record states it. */
export interface DraftPrice {
  readonly amount: string | null;
  readonly currency: string | null;
  readonly label: readonly DraftText[];
  /** What is paid for, as a word or code. Null where the format does not tell prices apart: then it is everything. */
  readonly covers: string | null;
  /** Who pays it, as a word or code. Null: whoever takes part. */
  readonly for: string | null;
  /** Under what condition it holds. */
  readonly condition: readonly DraftText[];
}

/** A place as the record describes it. */
export interface DraftLocation {
  /** Codes, IRIs and names of the country, region or place. */
  readonly codes: readonly string[];
  readonly city: readonly DraftText[];
  readonly place: readonly DraftText[];
  readonly latitude: string | null;
  readonly longitude: string | null;
}

/** Who may take part, as the record describes it. */
export interface DraftAudience {
  /** Raw booleans: whether it is open to people who are not enrolled. */
  readonly openToNonEnrolled: readonly string[];
  /** IRIs of institutions or alliances whose students may take part. */
  readonly studentsOf: readonly string[];
  /** Words or codes for those who may take part. */
  readonly who: readonly string[];
  /** Names of alliances whose students may take part. */
  readonly alliances?: readonly string[];
  readonly note: readonly DraftText[];
}

/** When those of one group may enrol. */
export interface DraftEnrolment {
  /** Word or code of the group. Null: whoever takes part. */
  readonly for: string | null;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly note: readonly DraftText[];
  /** Where they register. */
  readonly url: string | null;
}

/** Numbers of places, as texts. */
export interface DraftSeats {
  readonly total: string | null;
  readonly left: string | null;
  readonly enrolled: string | null;
  /** How many are waiting for a place. */
  readonly waiting: string | null;
}

/** A time at which learners meet: date and time of day of beginning and end, as texts. */
export interface DraftSession {
  readonly start: string | null;
  readonly end: string | null;
}

/** What a record says about the accessibility of an instance. */
export interface DraftAccessibility {
  /** Word or code of what there is. */
  readonly feature: string;
  /** False where the record says that there is none of it. */
  readonly stated: boolean;
  readonly note: readonly DraftText[];
}

/** A level of a language: the language, and a level of the Common European Framework of Reference. */
export interface DraftLanguageLevel {
  readonly language: string;
  readonly cefr: string | null;
}

/** What a learner receives in the end. */
export interface DraftCredential {
  /** Word or code of its kind. */
  readonly form: string | null;
  /** Names of technical formats. */
  readonly formats: readonly string[];
}

/** A dated run of an offer as the record describes it. */
export interface InstanceDraft {
  readonly iri: string | null;
  readonly identifiers: readonly DraftIdentifier[];
  readonly title: readonly DraftText[];
  readonly modes: readonly string[];
  readonly languages: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
  /** The name of the period (“summer term 2027”). */
  readonly period: readonly DraftText[];
  readonly deadlines: readonly string[];
  readonly enrolment: readonly DraftEnrolment[];
  readonly seats: DraftSeats;
  /** Word or code for whether one can register. */
  readonly status: string | null;
  /** How long it takes, as xsd:duration. */
  readonly duration: string | null;
  readonly schedule: string | null;
  readonly scheduleNote: readonly DraftText[];
  readonly sessions: readonly DraftSession[];
  /** Word or code: with fixed dates, or at the learner's own pace. */
  readonly pace: string | null;
  /** Hours of work in a week, as a number. */
  readonly hoursAWeek: string | null;
  /** How much of the learning time is spent together at the same time: a number from 0 to 1, or with `%` up to 100. */
  readonly synchronousShare: string | null;
  /** Words or codes for the times of the week. */
  readonly times: readonly string[];
  readonly subtitles: readonly string[];
  readonly accessibility: readonly DraftAccessibility[];
  readonly locations: readonly DraftLocation[];
  readonly prices: readonly DraftPrice[];
  readonly grants: readonly (readonly DraftText[])[];
  readonly homepages: readonly string[];
  readonly registration: string | null;
  readonly providers: readonly DraftParty[];
  readonly audience: DraftAudience;
  /** How what the record does not state so came about, by JSON pointer into the instance. */
  readonly derived?: Readonly<Record<string, Basis>>;
}

/** A record of an offer as the document has it. */
export interface OfferDraft {
  /** What the codes in it are from: a constant of its format, or of a part of it that has its own. */
  readonly vocabulary: Vocabulary;
  /** Subject IRI; null for a blank node. */
  readonly iri: string | null;
  /** How findings name the record: by its IRI, else an identifier, else its title. */
  readonly subject: string;
  readonly identifiers: readonly DraftIdentifier[];
  readonly title: readonly DraftText[];
  readonly otherTitles: readonly DraftText[];
  readonly description: readonly DraftText[];
  /** One sentence about it. */
  readonly teaser: readonly DraftText[];
  /** The address of a picture. */
  readonly image: string | null;
  readonly categories: readonly DraftText[];
  readonly types: readonly string[];
  /** The word or code by which the source itself calls it a micro-credential. */
  readonly statedTerm: string | null;
  readonly audience: DraftAudience;
  readonly settings: readonly string[];
  readonly publishers: readonly DraftParty[];
  readonly awardingBodies: readonly DraftParty[];
  readonly eqf: readonly string[];
  readonly nqf: readonly string[];
  readonly credits: readonly DraftCredit[];
  readonly volume: readonly string[];
  readonly languages: readonly string[];
  readonly isced: readonly string[];
  /** Languages that are what is learnt. */
  readonly languageTaught: readonly DraftLanguageLevel[];
  readonly outcomes: readonly DraftOutcome[];
  readonly outcomeSummary: readonly DraftText[];
  /** Skills that are stated of the offer as a whole, and of none of its outcomes. */
  readonly skills: readonly string[];
  readonly modes: readonly string[];
  readonly assessments: readonly DraftAssessment[];
  readonly grading: readonly DraftText[];
  readonly entryText: readonly DraftText[];
  readonly entryOffers: readonly DraftReference[];
  /** Languages that one must know, and how well. */
  readonly entryLanguage: readonly DraftLanguageLevel[];
  readonly credential: DraftCredential;
  readonly accreditations: readonly DraftAccreditation[];
  readonly partOf: readonly DraftReference[];
  readonly parts: readonly DraftReference[];
  /** Raw boolean: whether it is a partial qualification. */
  readonly partial: string | null;
  readonly homepages: readonly string[];
  readonly licences: readonly string[];
  /** Raw boolean. */
  readonly active: string | null;
  readonly status: string | null;
  /**
   * The word by which the source itself says that it no longer makes the offer (`deleted`, `deprecated`, `cancelled`).
   * Null: it does not say so. The record is then a tombstone, and needs nothing but an identifier.
   */
  readonly withdrawn: string | null;
  readonly modified: string | null;
  readonly instances: readonly InstanceDraft[];
  /** JSON pointers of what the record itself does not state and was taken from its instances. */
  readonly fromInstances?: readonly string[];
  /** How what the record does not state so came about, by JSON pointer into the offer. */
  readonly derived?: Readonly<Record<string, Basis>>;
  /** Elements that may be stated once and were stated in contradictory ways. None of the values was taken. */
  readonly contradictions: readonly DraftContradiction[];
}

/** An element whose values contradict each other. */
export interface DraftContradiction {
  readonly path: string;
  readonly values: readonly string[];
}
