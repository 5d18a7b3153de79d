import { type AssembleContext, assembleOffer, shownInstances, withVerdicts } from '../services/model/assemble.ts';
import { ASSESSMENT_TYPES } from '../services/model/codes.ts';
import { cutText } from '../services/model/cut-text.ts';
import type { Day } from '../services/model/day.ts';
import type { ExplanationFacts } from '../services/model/explanation-facts.ts';
import type { Instance } from '../services/model/instance.ts';
import type { LanguageMap } from '../services/model/language-map.ts';
import type { OfferContent } from '../services/model/offer.ts';
import { firstDay, lastDay } from '../services/model/partial-date.ts';
import { alliancesOf, regionOf } from '../services/model/stated-provider.ts';
import type { Verdict } from '../services/model/verdict.ts';
import { type DocumentInstance, type OfferDocument, UNKNOWN } from '../services/search/document.ts';
import { currentInstances, nextStart } from '../services/search/instances.ts';
import { regionWithBroader } from '../services/search/place-values.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import type { Concept } from '../services/store/vocabulary/read.ts';
import { levelLabels } from '../services/vocab/eqf-labels.ts';
import { iscedLabels } from '../services/vocab/isced-f.ts';
import { withRelated } from '../services/vocab/languages.ts';
import {
  assuredValues,
  codesOr,
  countryWithBroader,
  iscedWithBroader,
  levelTaught,
  providerKeywords,
  skillBasis,
  skillUris,
  stackable,
} from './codes.ts';
import { placesOf, spotsOf } from './places-of.ts';
import { runFacts } from './run-facts.ts';

/**
 * The version of a build. Change this whenever documents or the settings of an engine change, so that indexes are
 * rebuilt. Nothing in it depends on the process that makes it, because several processes fill one index; and nothing
 * on the vocabulary, because a changed skill changes some documents and no index.
 */
export const PROJECTION = 'offers@17';

const EXCERPT_CHARACTERS = 300;
/** How many characters of one text in one language are searched. What comes after is not found by its words. */
const SEARCHABLE_CHARACTERS = 8_000;

/** What a document is made from, beside the offer's record. */
export interface ProjectionContext extends Omit<AssembleContext, 'publicUrl' | 'labels'> {
  /** Skills by URI. Their labels are searched, and an offer is also found by the concepts above them. */
  readonly skills: ReadonlyMap<string, Concept>;
  readonly verdict: Verdict;
  /** The facts for the sentences of the verdict. */
  readonly facts: ExplanationFacts;
  /** The day on which instances count as not ended. */
  readonly asOf: Day;
}

function mapTexts(map: LanguageMap, change: (text: string) => string): LanguageMap {
  return Object.fromEntries(Object.entries(map).map(([language, text]) => [language, change(text)]));
}

/** At most `most` characters of a text, including the ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = cutText(text, most - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** Joins several texts to one for each language. */
function joined(maps: readonly LanguageMap[]): LanguageMap {
  const all: Record<string, string[]> = {};
  for (const map of maps) {
    for (const [tag, text] of Object.entries(map)) {
      if (text.trim() === '') continue;
      // Texts in a regional language are found with those of the language.
      const [language = tag] = tag.split('-', 1);
      all[language] ??= [];
      all[language].push(text);
    }
  }
  return Object.fromEntries(
    Object.entries(all).map(([language, texts]) => [language, cut(texts.join('\n'), SEARCHABLE_CHARACTERS)]),
  );
}

function documentInstance(instance: Instance, content: OfferContent, home: string | null): DocumentInstance {
  const { start, schedule } = instance;
  return {
    id: instance.id,
    mode: instance.mode ?? UNKNOWN,
    languages: codesOr((instance.language === null ? content.languages : [instance.language]).flatMap(withRelated)),
    times: codesOr([...schedule.times, ...(schedule.pace === 'self-paced' ? [schedule.pace] : [])]),
    places: placesOf(instance, home),
    ...spotsOf(instance),
    subtitles: codesOr(instance.subtitles.flatMap(withRelated)),
    accessible: codesOr(instance.accessibility.flatMap(({ feature, stated }) => (stated ? [feature] : []))),
    start: start === null ? null : firstDay(start),
    ...(start === null || firstDay(start) === lastDay(start) ? {} : { startUntil: lastDay(start) }),
    openStart: instance.openStart,
    end: instance.end === null ? null : lastDay(instance.end),
    deadline: instance.deadline === null ? null : lastDay(instance.deadline),
    state: instance.state,
    ...runFacts(instance),
  };
}

/** Stands for an offer that has no instance left: when and how are not known, but its languages are the offer's. */
function undated(content: OfferContent, home: string | null): DocumentInstance {
  return {
    id: null,
    mode: UNKNOWN,
    languages: codesOr(content.languages.flatMap(withRelated)),
    times: [UNKNOWN],
    places: placesOf({ mode: null, locations: [] }, home),
    subtitles: [UNKNOWN],
    accessible: [UNKNOWN],
    start: null,
    openStart: false,
    end: null,
    deadline: null,
    state: UNKNOWN,
    price: null,
  };
}

/**
 * The offer's summary as it is answered: the public offer without its long parts, with `excerpt` (at most 300
 * characters a language) and with all `instances` that have not ended. Of these the answer takes its `matching`. What
 * is joined later (labels of skills, `lastSeen`, `run`, `snapshot`, `checkedAt`, and our own address as the `iri` of an
 * offer without one) is null.
 */
function summary(record: OfferRecord, context: ProjectionContext, current: readonly Instance[]): OfferDocument['hit'] {
  const unread = { ...record, lastSeen: null, runId: null, snapshot: null };
  const offer = assembleOffer(unread, context.verdict, { ...context, publicUrl: '', labels: new Map() });
  const { description, learningOutcomes: _o, assessment: _a, entryRequirements: _e, instances: _i, ...rest } = offer;
  return {
    ...rest,
    iri: record.content.iri,
    skills: record.content.skills.map(({ label: _label, ...skill }) => skill),
    excerpt: mapTexts(description, (text) => cut(text, EXCERPT_CHARACTERS)),
    instances: withVerdicts(shownInstances([...current], record), context.instanceVerdicts),
    verdictFacts: context.facts,
  };
}

/**
 * An offer that its source no longer has stands below the others: to an engine it is one without a next start that was
 * last changed at this instant.
 */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/**
 * What an engine holds of an offer on the day `asOf`. A pure function: equal records, verdicts and skills give equal
 * documents.
 */
export function projectOffer(record: OfferRecord, context: ProjectionContext): OfferDocument {
  const { content, provider } = record;
  const isSeen = record.notSeenSince === null;
  const { skills, verdict, asOf } = context;
  const current = currentInstances(content.instances, asOf);
  const instances =
    current.length > 0
      ? current.map((one) => documentInstance(one, content, provider.country))
      : [undated(content, provider.country)];
  const uris = skillUris(content);
  const prices = instances.flatMap(({ price }) => (price === null ? [] : [price]));
  const stated = regionOf(content, provider);
  const region = stated === null ? [] : regionWithBroader(stated);
  const countries = [provider.country, ...content.awardingBodies.map(({ country }) => country)];
  const seenElsewhere = record.origins.filter(({ notSeenSince }) => notSeenSince === null);
  return {
    id: record.id,
    revision: record.revision,
    tx: record.tx,
    title: joined([content.title]),
    summary: joined([content.description]),
    outcomes: joined(content.learningOutcomes.flatMap(({ title, note }) => [title, note])),
    skillLabels: joined([...new Set(uris)].map((uri) => skills.get(uri)?.labels ?? {})),
    providerName: joined([provider.name, ...content.awardingBodies.map(({ name }) => name)]),
    fieldLabels: [...content.isced.map(iscedLabels), levelLabels(content.eqf)],
    keywords: codesOr([
      ...content.identifiers.map(({ value }) => value),
      ...providerKeywords(provider),
      ...(content.microCredential.providerTerm === null ? [] : [content.microCredential.providerTerm]),
    ]).filter((word) => word !== UNKNOWN),
    skill: codesOr(uris.flatMap((uri) => [uri, ...(skills.get(uri)?.ancestors ?? [])])),
    skillBasis: skillBasis(content),
    isced: codesOr(iscedWithBroader(content.isced)),
    country: codesOr([
      ...countries.flatMap((country) => (country === null ? [] : countryWithBroader(country))),
      ...region,
    ]),
    provider: codesOr([provider.id, ...seenElsewhere.map(({ providerId }) => providerId)]),
    kind: content.kind,
    microCredential: content.microCredential.is,
    openTo: content.openTo.who,
    setting: content.setting ?? UNKNOWN,
    credential: content.credential.form,
    alliance: codesOr(alliancesOf(provider)),
    assessment: codesOr(content.assessment.flatMap(({ type }) => ASSESSMENT_TYPES.filter((known) => known === type))),
    credits: codesOr(content.credits.map(({ system }) => system)),
    qa: codesOr(content.qualityAssurance.map(({ kind }) => kind)),
    licence: content.rights.licence ?? UNKNOWN,
    stackable: stackable(content.stackability),
    languageLevel: levelTaught(content.languageTaught),
    verdict: verdict.code,
    assured: assuredValues(verdict),
    eqf: content.eqf,
    ects: content.ects ?? content.ectsRange?.[0] ?? null,
    ...(content.ects === null && content.ectsRange !== null ? { ectsMost: content.ectsRange[1] } : {}),
    hours: content.workload.hours?.[0] ?? null,
    ...(content.workload.hours === null ? {} : { hoursMost: content.workload.hours[1] }),
    instances,
    nextStart: isSeen ? nextStart(content.instances, asOf) : null,
    price: prices.length > 0 ? Math.min(...prices) : null,
    updated: isSeen ? record.changedAt : LONG_AGO,
    hit: summary(record, context, current),
  };
}
