import { z } from 'zod';
import { fill } from '../messages/fill.ts';
import { pickText } from '../services/model/language-map.ts';
import { OfferSummary } from '../services/model/public-offer.ts';
import { DIMENSIONS } from '../services/search/dimensions.ts';
import type { SearchHit } from '../services/search/engine.ts';
import { EVERY_OFFER, type SearchQuery } from '../services/search/query.ts';
import { countryLookup } from './country-lookup.ts';
import type { FoundOffer } from './find.ts';
import { ShownMistake } from './params/mistake.ts';
import { iscedLabel } from './presenters/names.ts';
import { presentHit, sourceOf } from './presenters/summary.ts';
import type { Reader } from './reader.ts';
import type { Serving } from './serving.ts';

/** How many related offers are answered where nothing is asked. */
export const DEFAULT_RELATED = 6;
/** Among how many offers of each question the related ones are chosen. */
const CANDIDATES = 50;
/** How many skills of an offer are looked for, and how many shared ones are named in the sentence. */
const MAX_SKILLS = 50;
const NAMED_SKILLS = 3;

const Named = z.object({ value: z.string(), label: z.string() });

/** Why an offer is related to another. */
const Because = z.object({
  /** Skills that both offers have. */
  skills: z.array(Named),
  /** Fields of education that both are in. */
  fields: z.array(Named),
  /** Its EQF level compared with the other's. */
  level: z.enum(['next', 'same', 'other', 'unknown']),
  /** The same in words. */
  text: z.string(),
});

/** The answer of `GET /v1/offers/{id}/related`. */
export const RelatedAnswer = z.object({
  id: z.string(),
  related: z.array(z.object({ offer: OfferSummary, because: Because })),
  warnings: z.array(ShownMistake).optional(),
});
export type RelatedAnswer = Readonly<z.infer<typeof RelatedAnswer>>;

/** What an offer is compared by. */
interface Compared {
  readonly id: string;
  readonly eqf: number | null;
  readonly skills: readonly string[];
  readonly isced: readonly string[];
}

type Level = z.infer<typeof Because>['level'];

/** A hit with what it shares with the offer. */
interface Candidate {
  readonly hit: SearchHit;
  readonly skills: readonly string[];
  readonly fields: readonly string[];
  readonly level: Level;
}

function levelOf(own: number | null, other: number | null): Level {
  if (own === null || other === null) return 'unknown';
  if (other === own + 1) return 'next';
  return other === own ? 'same' : 'other';
}

/** The narrow fields (three digits) of codes: what is taught under one of them is near enough to go on with. */
const groupsOf = (isced: readonly string[]): string[] => [...new Set(isced.map((code) => code.slice(0, 3)))].sort();

/** The fields that two offers share: a code that both state, else its narrow field. */
function sharedFields(own: readonly string[], others: readonly string[]): string[] {
  const fields = own.flatMap((code) => {
    const near = [code, code.slice(0, 3)].find((field) => others.some((other) => other.startsWith(field)));
    return near ?? [];
  });
  return [...new Set(fields)];
}

/** Questions for offers with these skills, and in these fields: at the next level, and at any. */
function questionsOf({ eqf, skills, isced }: Compared, lang: string): SearchQuery[] {
  const all: SearchQuery = { ...EVERY_OFFER, lang, size: CANDIDATES };
  const bases: SearchQuery[] = [];
  if (skills.length > 0) bases.push({ ...all, wanted: skills.slice(0, MAX_SKILLS) });
  if (isced.length > 0) bases.push({ ...all, codes: { isced: { values: groupsOf(isced) } } });
  const next = eqf === null || eqf >= DIMENSIONS.eqf.bounds.most ? [] : [eqf + 1];
  return bases.flatMap((base) => [...next.map((level) => ({ ...base, numbers: { eqf: { values: [level] } } })), base]);
}

function candidatesOf(own: Compared, hits: readonly SearchHit[]): Candidate[] {
  const distinct = new Map(hits.filter(({ id }) => id !== own.id).map((hit) => [hit.id, hit]));
  return [...distinct.values()].map((hit) => ({
    hit,
    skills: own.skills.filter((uri) => hit.hit.skills.some((skill) => skill.uri === uri)),
    fields: sharedFields(own.isced, hit.hit.isced),
    level: levelOf(own.eqf, hit.hit.eqf),
  }));
}

/** Those that share something: the next level up first, then by shared skills and fields, then by level. */
function chosen(candidates: readonly Candidate[], size: number): Candidate[] {
  const order: readonly Level[] = ['same', 'unknown', 'other'];
  return candidates
    .filter(({ skills, fields }) => skills.length > 0 || fields.length > 0)
    .sort(
      (one, other) =>
        Number(other.level === 'next') - Number(one.level === 'next') ||
        other.skills.length - one.skills.length ||
        other.fields.length - one.fields.length ||
        order.indexOf(one.level) - order.indexOf(other.level) ||
        (one.hit.id < other.hit.id ? -1 : 1),
    )
    .slice(0, size);
}

/**
 * Offers that share skills with an offer or are in the same field of education, the next level up first, and why.
 */
export async function relatedOffers(
  { record, offer }: FoundOffer,
  size: number,
  reader: Reader,
  deps: Serving,
): Promise<RelatedAnswer> {
  const { lang, messages } = reader;
  const taught = record.content.learningOutcomes.flatMap(({ skills }) => skills.map(({ uri }) => uri));
  const skills = [...new Set([...offer.skills.map(({ uri }) => uri), ...taught])];
  const own = { id: record.id, eqf: record.content.eqf, skills, isced: record.content.isced };
  const answers = await Promise.all(questionsOf(own, lang).map((query) => deps.results(query)));
  const found = chosen(
    candidatesOf(
      own,
      answers.flatMap(({ hits }) => hits),
    ),
    size,
  );
  const uris = found.flatMap(({ hit, skills: shared }) => [...shared, ...hit.hit.skills.map(({ uri }) => uri)]);
  const [labels, sync, countries, confirmations] = await Promise.all([
    deps.labels([...new Set(uris)], lang),
    deps.register(),
    deps.countries(),
    deps.confirmations([...new Set(found.map(({ hit }) => sourceOf(hit)))]),
  ]);
  const joined = {
    publicUrl: deps.publicUrl,
    checkedAt: sync?.at ?? null,
    confirmations,
    labels,
    countries: countryLookup(countries),
    deadLinks: await deps.deadLinks(),
  };
  const nameOf = (uri: string) => pickText(labels.get(uri) ?? {}, [lang])?.text ?? uri;
  return {
    id: record.id,
    related: found.map(({ hit, skills: shared, fields, level }) => {
      const named = shared.map((value) => ({ value, label: nameOf(value) }));
      const inFields = fields.map((value) => ({ value, label: iscedLabel(value, lang) }));
      const common = (named.length > 0 ? named : inFields).slice(0, NAMED_SKILLS).map(({ label }) => label);
      const sentence = named.length > 0 ? messages.related.skills : messages.related.fields;
      const why = [
        fill(
          sentence,
          { count: named.length > 0 ? named.length : inFields.length, names: common.join(', ') },
          messages,
        ),
        ...(level === 'next' ? [messages.related.next] : level === 'same' ? [messages.related.same] : []),
      ];
      return {
        offer: presentHit(hit, joined, messages),
        because: { skills: named, fields: inFields, level, text: why.join(' ') },
      };
    }),
  };
}
