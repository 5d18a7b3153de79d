import type { Alliance } from '../services/model/alliance.ts';
import { dayOf } from '../services/model/day.ts';
import type { Provider } from '../services/model/provider.ts';
import type { IndexBuild } from '../services/search/engine.ts';
import { cursorName } from '../services/search/index-cursor.ts';
import type { Lock } from '../services/search/lock.ts';
import type { SearchQuery } from '../services/search/query.ts';
import type { SkillFinder } from '../services/skills/skill-finder.ts';
import { readCursor } from '../services/store/offers/cursors.ts';
import { deadLinks } from '../services/store/offers/links.ts';
import { type ChangeCursor, type Confirmation, readConfirmations } from '../services/store/offers/offer-reading.ts';
import { knownCountries } from '../services/store/register/known-countries.ts';
import { lastSync, type RegistrySync } from '../services/store/register/registers.ts';
import { readAlliances } from '../services/store/sources/alliances.ts';
import { providersVersion, readProviders } from '../services/store/sources/providers.ts';
import { readSeenFills } from '../services/store/vocabulary/changes.ts';
import { readLabels, vocabularyVersion } from '../services/store/vocabulary/read.ts';
import type { KnownCountries } from './country-lookup.ts';
import { type AskCoverage, rememberedCoverage } from './coverage/remembered-coverage.ts';
import type { ApiDeps } from './deps.ts';
import { leftOutBy } from './portal/left-out.ts';
import type { DeadLinks } from './presenters/dead-links.ts';
import { recently } from './recent-cache.ts';
import { type AskMany, remembered } from './remembered.ts';
import { type AskLabels, rememberedLabels } from './remembered-labels.ts';
import { type RememberedPages, rememberedPages } from './remembered-pages.ts';
import { type AskPart, rememberedParts } from './remembered-parts.ts';
import { rememberedResults, type Search } from './remembered-results.ts';
import { rememberedSkills } from './remembered-skills.ts';
import { rememberedWhile } from './remembered-while.ts';
import { type AskSkillCounts, skillCounts } from './skill-counts.ts';
import { createTurns, type Turns } from './turns.ts';

/** The index that is searched, and how far it was filled. */
export interface ServingIndex {
  readonly build: IndexBuild;
  readonly cursor: ChangeCursor | null;
  /** With which vocabularies its documents were made. */
  readonly vocabularies: string;
}

/** What every request needs and what seldom changes. */
export interface Serving extends ApiDeps {
  /** Null before the first index. */
  readonly index: () => Promise<ServingIndex | null>;
  /** The last complete read of the register; null before the first. */
  readonly register: () => Promise<RegistrySync | null>;
  /** What registers say of countries now. */
  readonly countries: () => Promise<KnownCountries>;
  /** Addresses that offers lead to and that do not work now. */
  readonly deadLinks: () => Promise<DeadLinks>;
  /** For each source, the run that last confirmed what it publishes. */
  readonly confirmations: AskMany<Confirmation>;
  /** The version of all vocabularies. */
  readonly vocabulary: () => Promise<string>;
  /** Labels of skills, which are joined to everything that is answered. */
  readonly labels: AskLabels;
  /** Finds skills and occupations by their labels. It is made when first needed, and again for other vocabularies. */
  readonly skills: () => Promise<SkillFinder>;
  /** How many offers each skill or occupation has. */
  readonly skillCounts: AskSkillCounts;
  readonly providers: AskMany<Provider>;
  readonly alliances: AskMany<Alliance>;
  /** Answers of the engine, remembered for the day and the state of the index. */
  readonly results: Search;
  /** How many offers each query finds, remembered likewise. One question to the engine for all of them. */
  readonly totals: (queries: readonly SearchQuery[]) => Promise<readonly number[]>;
  /** What holds beside everything that is asked here. Absent: nothing. */
  readonly lock?: Lock;
  /** True where an offer may be shown here. */
  readonly shows: (id: string) => Promise<boolean>;
  /** Those of these offers that may be shown here. */
  readonly shown: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The offers and providers that the portal of this name leaves out today. */
  readonly leftOut: (portal: string) => Promise<Lock['without']>;
  /** Search pages as they were sent lately. What a token locks is not among them. */
  readonly pages: RememberedPages;
  /** What is counted of a moment, for the API and the pages alike. */
  readonly coverage: AskCoverage;
  /** Work on engine and store waits here for its turn. */
  readonly turns: Turns;
  /** What a source itself said of an offer, taken out of kept bytes. Null: no bytes are within reach. */
  readonly part: AskPart | null;
}

/** How many of each kind are remembered. */
const MOST_TOTALS = 1_000;
const MOST_CONFIRMATIONS = 10_000;
const MOST_PROVIDERS = 10_000;
/** Enough for all skills of ESCO in two languages. */
const MOST_LABELS = 30_000;

async function servingIndex({ db, engine }: ApiDeps): Promise<ServingIndex | null> {
  const answering = (await engine.answering?.())?.engine ?? engine;
  const build = await answering.current();
  if (build === null) return null;
  const name = cursorName(answering, build);
  const [cursor, fills] = [await readCursor(db, name), await readSeenFills(db, name)];
  return { build, cursor, vocabularies: JSON.stringify(fills) };
}

/** Adds to the ports what is remembered between requests, and the queue of the work on them. */
export function serving(deps: ApiDeps): Serving {
  const { db, rememberMs, now } = deps;
  const index = recently(() => servingIndex(deps), rememberMs, now);
  const search: Search = (query) => deps.engine.search(query);
  const state = async () => {
    const serves = await index();
    return serves && JSON.stringify([serves, dayOf(now())]);
  };
  const totals = rememberedWhile(
    async (keys: readonly string[]) => {
      const found = await deps.engine.totals(keys.map((key): SearchQuery => JSON.parse(key)));
      return new Map(keys.map((key, at) => [key, found[at] ?? 0]));
    },
    async () => (await state()) ?? '',
    MOST_TOTALS,
  );
  const vocabulary = recently(() => vocabularyVersion(db), rememberMs, now);
  return {
    ...deps,
    index,
    results: rememberMs === 0 ? search : rememberedResults(search, state),
    totals: async (queries) => {
      if (rememberMs === 0) return deps.engine.totals(queries);
      const keys = queries.map((query) => JSON.stringify(query));
      const found = await totals(keys);
      return keys.map((key) => found.get(key) ?? 0);
    },
    register: recently(() => lastSync(db), rememberMs, now),
    countries: recently(() => knownCountries(db), rememberMs, now),
    deadLinks: recently(() => deadLinks(db), rememberMs, now),
    confirmations: remembered((ids) => readConfirmations(db, ids), {
      forMs: rememberMs,
      most: MOST_CONFIRMATIONS,
      now,
    }),
    vocabulary,
    labels: rememberedLabels((uris, lang) => readLabels(db, uris, lang), vocabulary, MOST_LABELS),
    skills: rememberedSkills(db, vocabulary),
    skillCounts: skillCounts(deps, async () => JSON.stringify([await index(), await vocabulary()])),
    providers: rememberedWhile(
      (ids) => readProviders(db, ids),
      recently(() => providersVersion(db), rememberMs, now),
      MOST_PROVIDERS,
    ),
    alliances: rememberedWhile(
      (ids) => readAlliances(db, ids),
      recently(() => providersVersion(db), rememberMs, now),
      MOST_PROVIDERS,
    ),
    shows: async () => true,
    shown: async (ids) => new Set(ids),
    leftOut: (portal) => leftOutBy(portal, deps),
    pages: rememberedPages(rememberMs, now),
    coverage: rememberedCoverage(deps),
    turns: createTurns(),
    part: deps.takePart === undefined ? null : rememberedParts(deps.takePart, now),
  };
}
