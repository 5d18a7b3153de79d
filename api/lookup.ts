import { z } from 'zod';
import type { Messages } from '../messages/words.ts';
import type { Day } from '../services/model/day.ts';
import { LanguageMap } from '../services/model/language-map.ts';
import { isSameParty } from '../services/model/same-party.ts';
import { readOffersAsKnown } from '../services/store/offers/known-offers.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import {
  type FoundTitle,
  fillTitles,
  type OfferSpan,
  offerSpans,
  offersWithContents,
  titlesLike,
  titlesOfProviders,
} from '../services/store/offers/titles.ts';
import { lastSync } from '../services/store/register/registers.ts';
import { type BearerName, bearerNames } from '../services/store/sources/bearer-names.ts';
import { foldText, likenessTo } from '../services/vocab/alike.ts';
import {
  compareBody,
  compareCountry,
  compareCredits,
  compareTitle,
  type Difference,
  ShownDifference,
  type Wanted,
  wordDifference,
} from './presenters/lookup-differences.ts';
import type { Serving } from './serving.ts';

/** Below this likeness a title is another title. */
const ALIKE_TITLES = 0.3;
/** From this likeness on a provider may be the body that is meant. */
const ALIKE_NAMES = 0.5;
const MOST_PROVIDERS = 10;
/** So many offers are looked into. */
const MOST_COMPARED = 60;
/** So many contents are looked up at once. An offer has several. */
const CONTENTS_AT_ONCE = 500;
/** Titles that were not taken up yet are, up to so many thousand. */
const BATCHES = 20;
const MOST_RUNS = 10;

const Candidate = z.object({
  id: z.string(),
  title: LanguageMap,
  provider: z.object({ id: z.string(), name: LanguageMap, country: z.string().nullable() }),
  awardingBodies: z.array(LanguageMap),
  ects: z.number().nullable(),
  eqf: z.int().nullable(),
  runs: z.array(z.object({ start: z.string().nullable(), end: z.string().nullable() })),
  known: z.object({ from: z.string(), to: z.string().nullable() }),
  version: z.object({ revision: z.int(), from: z.string(), to: z.string().nullable() }),
  likeness: z.object({ title: z.number(), awardingBody: z.number().nullable() }),
  differences: z.array(ShownDifference),
  links: z.object({ offer: z.string(), evidence: z.string(), dossier: z.string() }),
});

/** The answer of `GET /v1/lookup`. */
export const LookupAnswer = z.object({
  asked: z.object({
    title: z.string(),
    awardingBody: z.string().nullable(),
    country: z.string().nullable(),
    date: z.string().nullable(),
    credits: z.number().nullable(),
  }),
  candidates: z.array(Candidate),
  more: z.boolean(),
  complete: z.boolean(),
});
export type LookupAnswer = z.infer<typeof LookupAnswer>;
type Candidate = z.infer<typeof Candidate>;

interface Likely {
  readonly id: string;
  readonly likeness: number;
}

/** The providers that a name may mean, by present and former names. */
function providersCalled(name: string, names: readonly BearerName[]): string[] {
  const like = likenessTo(foldText(name));
  const best = new Map<string, number>();
  for (const { id, name } of names) {
    const likeness = like(foldText(name));
    if (likeness >= ALIKE_NAMES && likeness > (best.get(id) ?? 0)) best.set(id, likeness);
  }
  const sorted = [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_PROVIDERS).map(([id]) => id);
}

/** Contents by their hashes, those first whose title is the likest. Titles that are not like it are left out. */
function likeliest(titles: readonly FoundTitle[], like: (title: string) => number): (readonly [string, number])[] {
  const byHash = new Map<string, number>();
  for (const { hash, title } of titles) {
    const likeness = like(title);
    if (likeness >= ALIKE_TITLES && likeness > (byHash.get(hash) ?? 0)) byHash.set(hash, likeness);
  }
  return [...byHash].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/**
 * The offers of which some version has one of these titles, the likeliest first. Because a portal shows a part of all
 * offers, what it does not show is left out before anything is cut.
 */
async function offersTitled(titles: readonly FoundTitle[], like: (title: string) => number, deps: Serving) {
  const contents = likeliest(titles, like);
  const byId = new Map<string, number>();
  for (let from = 0; from < contents.length && byId.size <= MOST_COMPARED; from += CONTENTS_AT_ONCE) {
    const batch = new Map(contents.slice(from, from + CONTENTS_AT_ONCE));
    const versions = await offersWithContents(deps.db, [...batch.keys()]);
    const shown = await deps.shown([...new Set(versions.map(({ id }) => id))]);
    for (const { id, hash } of versions)
      if (shown.has(id)) byId.set(id, Math.max(byId.get(id) ?? 0, batch.get(hash) ?? 0));
  }
  return [...byId].map(([id, likeness]): Likely => ({ id, likeness })).sort((a, b) => b.likeness - a.likeness);
}

/** The offers of which some version has a title like the one asked for, those of the likely providers first. */
async function likelyOffers(wanted: Wanted, deps: Serving): Promise<{ likely: Likely[]; more: boolean }> {
  const { db } = deps;
  const folded = foldText(wanted.title);
  const providers =
    wanted.awardingBody === undefined ? [] : providersCalled(wanted.awardingBody, await bearerNames(db));
  const like = likenessTo(folded);
  const ofProviders = await offersTitled(await titlesOfProviders(db, providers), like, deps);
  const ofAll = await offersTitled(await titlesLike(db, folded), like, deps);
  const all = new Map([...ofProviders, ...ofAll].map((one) => [one.id, one]));
  return { likely: [...all.values()].slice(0, MOST_COMPARED), more: all.size > MOST_COMPARED };
}

/** The last instant of a day, or now where the day has not ended. */
const endOf = (date: Day, now: Date): string => {
  const end = `${date}T23:59:59.999Z`;
  return end < now.toISOString() ? end : now.toISOString();
};

/** An offer as it stood at the instant asked about; as it stood first where it was not known yet. */
interface Stood {
  readonly likely: Likely;
  readonly record: OfferRecord;
  readonly first: OfferSpan;
  readonly span: OfferSpan;
  readonly next: OfferSpan | undefined;
  readonly last: OfferSpan;
  /** False where nothing was known of it yet. */
  readonly isKnown: boolean;
}

/** Which revision stood at an instant. */
function spanAt(spans: readonly OfferSpan[], at: string) {
  const after = spans.findIndex((span) => span.at > at);
  const place = after < 0 ? spans.length - 1 : Math.max(0, after - 1);
  const [first, span, last] = [spans[0], spans[place], spans.at(-1)];
  return first && span && last && { first, span, next: spans[place + 1], last, isKnown: after !== 0 };
}

/** Offers as they stood at `at`. Those known then are read together; each other one at the moment when it came. */
async function stoodAt(at: string, likely: readonly Likely[], { db }: Serving): Promise<Stood[]> {
  const ids = likely.map(({ id }) => id);
  const spans = await offerSpans(db, ids);
  const records = new Map(await readOffersAsKnown(db, ids, at));
  const stood: Stood[] = [];
  for (const one of likely) {
    const standing = spanAt(spans.get(one.id) ?? [], at);
    if (!standing) continue;
    const record = records.get(one.id) ?? (await readOffersAsKnown(db, [one.id], standing.span.at)).get(one.id);
    if (record) stood.push({ likely: one, record, ...standing });
  }
  return stood;
}

interface Compared {
  readonly candidate: Omit<Candidate, 'differences'> & { readonly differences: readonly Difference[] };
  readonly score: number;
}

/** Compares an offer with what is wanted. `linked`: the moment of our knowledge that links name; null where they name none. */
function compare(
  { likely: { id, likeness }, record, first, span, next, last, isKnown }: Stood,
  wanted: Wanted,
  names: readonly BearerName[],
  linked: string | null,
): Compared {
  const { content, provider } = record;
  const title = compareTitle(wanted.title, content, likeness);
  const own = names.filter((name) => name.id === provider.id);
  const body = compareBody(wanted.awardingBody, record, own, isSameParty(content, provider), wanted.date);
  const country = compareCountry(wanted.country, provider.country);
  const credits = compareCredits(wanted.credits, content);
  const date = dateDifferences(wanted.date, isKnown, first, span);
  const matches = [country, credits, date].filter((differences) => differences.length === 0).length;
  return {
    score: title.likeness + (wanted.awardingBody === undefined ? 0 : body.likeness) + matches / 10,
    candidate: {
      id,
      ...shownOf(record),
      known: { from: first.at, to: last.notSeenSince },
      version: { revision: span.revision, from: span.at, to: next?.at ?? span.notSeenSince },
      likeness: {
        title: round(title.likeness),
        awardingBody: wanted.awardingBody === undefined ? null : round(body.likeness),
      },
      differences: [...title.differences, ...body.differences, ...country, ...credits, ...date],
      links: linksTo(id, wanted.date, isKnown ? linked : null),
    },
  };
}

const HUNDREDTHS = 100;
const round = (share: number): number => Math.round(share * HUNDREDTHS) / HUNDREDTHS;

function shownOf({ content, provider }: OfferRecord) {
  return {
    title: content.title,
    provider: { id: provider.id, name: provider.name, country: provider.country },
    awardingBodies: content.awardingBodies.map(({ name }) => name),
    ects: content.ects,
    eqf: content.eqf,
    runs: content.instances.slice(0, MOST_RUNS).map(({ start, end }) => ({ start, end })),
  };
}

function dateDifferences(date: Day | undefined, isKnown: boolean, first: OfferSpan, span: OfferSpan): Difference[] {
  if (date === undefined) return [];
  const field = 'date' as const;
  if (!isKnown) return [{ field, how: 'not-known-yet', asked: date, found: [first.at] }];
  if (span.notSeenSince !== null) return [{ field, how: 'withdrawn', asked: date, found: [span.notSeenSince] }];
  return [];
}

/** Where to read on: the offer on the day asked about, by what was known at `knownAt`. */
function linksTo(id: string, date: Day | undefined, knownAt: string | null) {
  const query = new URLSearchParams({
    ...(date === undefined ? {} : { asOf: date }),
    ...(knownAt === null ? {} : { knownAt }),
  });
  const at = (path: string) => `/v1/offers/${id}${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
  return { offer: at(''), evidence: at('/evidence'), dossier: at('/dossier') };
}

/**
 * Offers that may be the one that is looked for, current and withdrawn, as they stood on the day asked about, each with
 * everything in which it differs, as codes and in sentences of `messages`. Nothing is decided: a person compares. At most
 * `size`, the likeliest first.
 */
export async function lookUp(wanted: Wanted, size: number, messages: Messages, deps: Serving): Promise<LookupAnswer> {
  const { db, now } = deps;
  const complete = await fillTitles(db, BATCHES);
  const { likely, more } = await likelyOffers(wanted, deps);
  const at = wanted.date === undefined ? now().toISOString() : endOf(wanted.date, now());
  const stood = await stoodAt(at, likely, deps);
  const providers = [...new Set(stood.map(({ record }) => record.provider.id))];
  const names = providers.length === 0 ? [] : await bearerNames(db, providers);
  // Verdicts of a moment are told only where anything was known of a register then.
  const linked = wanted.date !== undefined && (await lastSync(db, at)) !== null ? at : null;
  const compared = stood.map((one) => compare(one, wanted, names, linked));
  compared.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const { title, awardingBody = null, country = null, date = null, credits = null } = wanted;
  return {
    asked: { title, awardingBody, country, date, credits },
    candidates: compared.slice(0, size).map(({ candidate }) => ({
      ...candidate,
      differences: candidate.differences.map((one) => wordDifference(one, messages)),
    })),
    more: more || compared.length > size,
    complete,
  };
}
