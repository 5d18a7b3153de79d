import { type Basis, derivedBy } from '../../services/model/basis.ts';
import type { Day } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { OfferContent, StatedParty } from '../../services/model/offer.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';
import type { Dialect } from '../dialect.ts';
import type { OfferDraft } from '../draft.ts';
import { authorityOfNamed, type NamedProvider } from '../read/named-provider.ts';
import type { ToldFor } from '../told-for.ts';
import { openToOf } from './audience.ts';
import { basesByReader } from './by-reader.ts';
import { iscedOf, languagesOf } from './codes.ts';
import { credentialOf } from './credential.ts';
import { creditsOf } from './credits.ts';
import { earliestDate } from './dates.ts';
import { imageOf } from './image.ts';
import { instancesOf, modeOf, sharedLanguages } from './instances.ts';
import { globalIri, identifiersOf, offerKeys } from './keys.ts';
import { entryLanguagesOf, languageTaughtOf } from './language-levels.ts';
import { levelOf } from './level.ts';
import { microCredentialOf } from './micro-credential.ts';
import { outcomesOf } from './outcomes.ts';
import type { PartyReader } from './party.ts';
import { withPoints } from './points.ts';
import { type Publisher, publisherOf } from './publisher.ts';
import { createRecordFindings, type RecordFindings } from './record-findings.ts';
import { leadsToDegree, referencesOf } from './references.ts';
import { firstAddress, parseBoolean } from './scalars.ts';
import { activeOf, assessmentsOf, kindOf, qualityAssuranceOf, rightsOf, settingOf } from './statements.ts';
import { languageMap } from './texts.ts';
import { workloadOf } from './workload.ts';

/** What normalising needs beside the record. */
export interface NormaliseContext {
  /** Our id of the manifest's provider. It is the authority of keys that mean nothing elsewhere. */
  readonly providerId: string;
  /** The authority of spellings that mean the same within one source. */
  readonly sourceId: string;
  /** Where there are too many instances, those that have ended on this day go first. */
  readonly today: Day;
  readonly parties: PartyReader;
  readonly manifestLicence: string | null;
  /** The dialect of the format in which the record was written. */
  readonly dialect: Dialect;
  /** For whom the source may tell of offers beside its own provider. */
  readonly toldFor?: ToldFor;
}

/** An offer, or the reason why the record is none or is not published. */
export type Normalised =
  | {
      readonly state: 'offer';
      readonly content: OfferContent;
      readonly keys: readonly OfferKey[];
      /** True where the record itself names its publisher. */
      readonly publisherStated: boolean;
      /** Who offers, where that is another provider than the source's own. */
      readonly named: NamedProvider | null;
      /** The places of the learning outcomes in the stated order. Null where no order was stated. */
      readonly outcomeOrder: readonly number[] | null;
      readonly findings: readonly Finding[];
    }
  | { readonly state: 'rejected' | 'kept-out'; readonly findings: readonly Finding[] };

/** The most bodies that one offer may be awarded by. */
const MAX_AWARDING_BODIES = 50;

function awardingBodiesOf(
  { awardingBodies, vocabulary }: OfferDraft,
  parties: PartyReader,
  report: RecordFindings,
): StatedParty[] {
  const all = [...new Set(awardingBodies)];
  if (all.length > MAX_AWARDING_BODIES) {
    report.add('too-many-values', 'awardingBody', String(all.length));
    const nameOf = ({ iri, name, identifiers }: OfferDraft['awardingBodies'][number]) =>
      iri ?? JSON.stringify([name, identifiers]);
    all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }
  return all.slice(0, MAX_AWARDING_BODIES).map((item) => parties(item, 'awardingBody', vocabulary).party);
}

/**
 * Reports elements that are missing and that the QualityLink profile asks for. (We require a title, too.) A level is not
 * among them: an authority assigns it, so that asking for one would invite to invent it.
 */
function reportMissing(content: OfferContent, report: RecordFindings): void {
  if (content.identifiers.length === 0) report.add('missing-element', 'identifier');
  if (content.learningOutcomes.length === 0) report.add('missing-element', 'outcome');
  if (content.languages.length === 0) report.add('missing-element', 'language');
  if (content.isced.length === 0) report.add('missing-element', 'isced');
}

function contentOf(
  draft: OfferDraft,
  iri: string | null,
  publisher: Publisher,
  context: NormaliseContext,
  report: RecordFindings,
): { readonly content: OfferContent; readonly outcomeOrder: readonly number[] | null } {
  const basis: Record<string, Basis> = {};
  const derive = (pointer: string, how: Basis | null) => {
    if (how !== null) basis[pointer] = how;
  };
  for (const pointer of draft.fromInstances ?? []) derive(pointer, derivedBy('words-of-instance'));
  const title = languageMap(draft.title, 'title', report, { title: true });
  const { kind, stated: kindStated } = kindOf(draft.types, report);
  const level = levelOf(draft.eqf, draft.nqf, report, draft.derived?.['/eqf']);
  const { ects, ectsRange, credits } = creditsOf(draft.credits, report);
  const workload = workloadOf(draft.volume, { ects, ectsRange }, report);
  const outcomes = outcomesOf(draft.outcomes, draft.outcomeSummary, report, draft.skills);
  const partial = parseBoolean(draft.partial, 'partial', report);
  const degree = leadsToDegree(draft.types, partial, report);
  const statedLanguages = languagesOf(draft.languages, 'language', report);
  const shared = statedLanguages.length === 0 ? sharedLanguages(draft.instances, report) : [];
  if (shared.length > 0) derive('/languages', derivedBy('languages-of-instances'));
  if (statedLanguages.length > 0) derive('/languages', draft.derived?.['/languages'] ?? null);
  const languages = statedLanguages.length > 0 ? statedLanguages : shared;
  const openTo = openToOf([draft.audience, ...draft.instances.map(({ audience }) => audience)], report);
  const credential = credentialOf(draft.credential, report);
  const read = instancesOf(
    draft.instances,
    { openTo: openTo.who, country: publisher.party.country, today: context.today },
    report,
  );
  for (const [pointer, how] of read.basis) derive(pointer, how);
  const offerMode = draft.modes.length > 0 ? modeOf(draft.modes, 'mode', report) : null;
  const instances = read.instances.map((instance, index) => {
    const locations = withPoints(instance.locations);
    for (const place of locations.derived)
      derive(`/instances/${index}/locations/${place}`, derivedBy('city-in-gazetteer'));
    const located = locations.derived.length === 0 ? instance : { ...instance, locations: locations.locations };
    if (instance.mode !== null || offerMode === null) return located;
    derive(`/instances/${index}/mode`, derivedBy('mode-of-offer'));
    return { ...located, mode: offerMode };
  });
  const partOf = referencesOf(draft.partOf, iri, 'partOf', report);
  const parts = referencesOf(draft.parts, iri, 'parts', report);
  const isced = iscedOf(draft.isced, report);
  if (!kindStated) derive('/kind', derivedBy('no-type-stated'));
  derive('/level', level.derivation);
  if (level.derivation !== null) derive('/eqf', level.derivation);
  derive('/workload', workload.derivation);
  derive('/learningOutcomes', outcomes.derivation);
  derive('/provider', publisher.derivation);
  if (degree !== null) derive('/leadsToDegree', derivedBy('type-and-partial-qualification'));
  const content: OfferContent = {
    iri,
    identifiers: identifiersOf(draft.identifiers, report),
    title,
    description: languageMap(draft.description, 'description', report),
    teaser: languageMap(draft.teaser, 'teaser', report),
    image: imageOf(draft.image, report),
    kind,
    microCredential: microCredentialOf({
      title,
      otherTitles: languageMap(draft.otherTitles, 'otherTitle', report, { title: true }),
      categories: languageMap(draft.categories, 'category', report, { title: true }),
      kind,
      ects,
      openTo: openTo.who,
      leadsToDegree: degree,
      statedTerm: draft.statedTerm,
      credential: credential.form,
    }),
    setting: settingOf(draft.settings, report),
    openTo,
    leadsToDegree: degree,
    publisher: publisher.party,
    awardingBodies: awardingBodiesOf(draft, context.parties, report),
    ...(publisher.partners.length === 0 ? {} : { partners: [...publisher.partners] }),
    eqf: level.eqf,
    level: level.level,
    ects,
    ectsRange,
    credits,
    workload: { hours: workload.hours },
    languages,
    isced,
    languageTaught: languageTaughtOf(draft.languageTaught, report),
    learningOutcomes: outcomes.learningOutcomes,
    skills: outcomes.skills,
    assessment: assessmentsOf(draft.assessments, report),
    gradingScheme: languageMap(draft.grading, 'grading', report, { title: true }),
    credential,
    entryRequirements: {
      text: languageMap(draft.entryText, 'entryRequirement', report),
      offers: referencesOf(draft.entryOffers, iri, 'entryOffer', report).map(({ ref }) => ref),
      languageLevel: entryLanguagesOf(draft.entryLanguage, report),
    },
    qualityAssurance: qualityAssuranceOf(draft.accreditations, report),
    stackability: {
      partOf,
      parts,
      standAlone: partial === true ? false : partial === false && partOf.length === 0 ? true : null,
      countsTowards: [],
    },
    instances,
    homepage: firstAddress(draft.homepages, 'homepage', report),
    rights: rightsOf(draft.licences, context.manifestLicence, report),
    active: activeOf(draft.active, draft.status, report),
    modified: draft.modified === null ? null : earliestDate([draft.modified], 'modified', report),
    basis,
  };
  // The level and the languages say themselves whether they are what the reader made.
  for (const [pointer, how] of basesByReader(draft.derived, content))
    if (pointer !== '/eqf' && pointer !== '/languages') basis[pointer] ??= how;
  return { content, outcomeOrder: outcomes.order };
}

/**
 * Hop 4: turns a raw record into an offer, or says why it is none. A pure function. Nothing is invented: what cannot be
 * read is null with a finding, and what is derived stands in `basis` with its rule. A record without a title, or
 * without anything by which it could be found again, is rejected; one that says that it is withdrawn needs no title. An offer of another institution is kept out.
 */
export function normalise(draft: OfferDraft, context: NormaliseContext): Normalised {
  const report = createRecordFindings(draft.subject, context.dialect, draft.vocabulary);
  for (const { path, values } of draft.contradictions) report.add('contradiction', path, values.join(', '));
  const publisher = publisherOf(draft, context, report);
  if (publisher.keptOut) return { state: 'kept-out', findings: report.findings };
  const iri = globalIri(draft.iri, null, report);
  const { content, outcomeOrder } = contentOf(draft, iri, publisher, context, report);
  const { named } = publisher;
  const authority = named === null ? context.providerId : authorityOfNamed(named);
  const keys = offerKeys(iri, content.identifiers, authority, context.sourceId);
  const unusable =
    Object.keys(content.title).length === 0 && draft.withdrawn === null
      ? 'title-missing'
      : keys.length === 0
        ? 'no-identifier'
        : null;
  if (unusable !== null) {
    report.add(unusable);
    return { state: 'rejected', findings: report.findings };
  }
  // Nobody mends what is no longer offered.
  if (draft.withdrawn === null) reportMissing(content, report);
  return {
    state: 'offer',
    content,
    keys,
    publisherStated: publisher.stated,
    named,
    outcomeOrder,
    findings: report.findings,
  };
}
