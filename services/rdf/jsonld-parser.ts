import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory } from 'n3';
import { AppError } from '../errors.ts';
import { bundledContext } from './contexts.ts';
import type { ForeignQuad, ForeignTerm } from './foreign-term.ts';
import { hasOnlyIriCharacters } from './iri.ts';

type Keys = readonly (string | number | undefined)[];
interface Job {
  readonly job: () => Promise<void>;
  readonly keys: Keys;
  readonly depth: number;
}
type Context = {
  expandTerm(term: string, vocab: boolean, options: unknown): string | null;
  getContextRaw(): Readonly<Record<string, unknown>>;
};

/** Private members of the parser that we need. A test fails where a new version of it works differently. */
interface Internals {
  jsonParser: { stack: { key: unknown }[]; key: unknown; onValue(value: unknown): void };
  contextJobs: (Job['job'][] | undefined)[];
  contextAwaitingJobs: Job[];
  lastOnValueJob: Promise<void>;
  util: {
    unaliasKeyword(key: unknown, keys: Keys, depth: number, noCache?: boolean): Promise<unknown>;
    resourceToTerm(context: Context, key: string): unknown;
    predicateToTerm(context: Context, key: unknown): unknown;
    valueToTerm(context: Context, key: string, value: unknown, ...rest: unknown[]): Promise<ForeignTerm[]>;
  };
  parsingContext: {
    unaliasedKeywordCacheStack: unknown[];
    getExpandOptions(): unknown;
    parseContext(...args: unknown[]): Promise<unknown>;
  };
}

/** What the parsers of one document share. */
export interface JsonLdShared {
  readonly base: string;
  readonly contexts: ContextCache;
  readonly blankName: () => string;
  statement(quad: ForeignQuad): void;
  /** Called with a text that names a node and is no IRI. Its statements are lost. */
  invalid(iri: string): void;
  refuse(context: string): void;
  /** Called with a key to which the context at its place gives no meaning. */
  unknown?(key: string, context: object): void;
}

/** Contexts that were read, by the context before them and by their address or text. */
export type ContextCache = Map<unknown, Map<string, Promise<unknown>>>;
/** How many contexts are remembered. Others are read each time. */
const MAX_CACHED_CONTEXTS = 1_000;
/** How many contexts one list may have. Each is read into a copy of all that the ones before it said. */
const MAX_CONTEXTS_IN_LIST = 50;
const ROOT = {};

/** The types of nodes by the place of these in the document. */
interface Place {
  jobs: Job['job'][];
  readonly inner: Map<string | number | undefined, Place>;
}
const place = (): Place => ({ jobs: [], inner: new Map() });

/**
 * The parser of JSON-LD, fed with values instead of text. Its own way to find the types of a node goes through all
 * types of the document for each value. Here types are found by place, so that the time grows with the document and not
 * with its square.
 */
export class PlacedJsonLdParser extends JsonLdParser {
  private readonly shared: JsonLdShared;
  private failure: Error | null = null;

  constructor(shared: JsonLdShared) {
    super({
      baseIRI: shared.base,
      rdfstar: false,
      documentLoader: loaderOf(shared),
      dataFactory: factoryOf(shared.blankName),
    });
    this.shared = shared;
    this.on('error', (error: Error) => {
      this.failure ??= error;
    });
    const inner = this as unknown as Internals;
    const { parsingContext, util } = inner;
    const parseContext = parsingContext.parseContext.bind(parsingContext);
    parsingContext.parseContext = (context, parent, ...rest) => {
      if (Array.isArray(context) && context.length > MAX_CONTEXTS_IN_LIST) {
        shared.refuse(`a list of ${context.length} contexts`);
        return Promise.reject(new AppError('context-refused', 'the list of contexts is too long'));
      }
      return cached(shared.contexts, parent ?? ROOT, JSON.stringify([context, ...rest]), () =>
        parseContext(context, parent, ...rest),
      );
    };
    keepLanguages(util);
    const predicateToTerm = util.predicateToTerm.bind(util);
    util.predicateToTerm = (context, key) => {
      const term = predicateToTerm(context, key);
      if (term === null && typeof key === 'string' && !key.startsWith('@')) {
        const terms = context.getContextRaw();
        const meaning = context.expandTerm(key, true, parsingContext.getExpandOptions());
        // A key that is null in the context is left out on purpose. A key that stands for a keyword is no property.
        const isMeant = terms[key] === null || meaning?.startsWith('@');
        if (!isMeant) shared.unknown?.(key, terms);
      }
      return term;
    };
    const resourceToTerm = util.resourceToTerm.bind(util);
    util.resourceToTerm = (context, key) => {
      const term = resourceToTerm(context, key);
      if (term !== null) return term;
      const iri = context.expandTerm(key, false, parsingContext.getExpandOptions());
      // Addresses with brackets and a second # work, and other serialisations allow them.
      if (iri !== null && /^[a-z][a-z0-9+.-]*:/i.test(iri) && hasOnlyIriCharacters(iri))
        return DataFactory.namedNode(iri);
      shared.invalid(key);
      return null;
    };
  }

  override push(quad: ForeignQuad | null): boolean {
    if (quad !== null) this.shared.statement(quad);
    return true;
  }

  /** Takes a whole document that was parsed before. */
  async takeDocument(document: unknown): Promise<void> {
    const { jsonParser } = this as unknown as Internals;
    const stack: { key: unknown }[] = [];
    jsonParser.stack = stack;
    const visit = (key: unknown, value: unknown): void => {
      if (typeof value === 'object' && value !== null) {
        stack.push({ key });
        if (Array.isArray(value)) for (const [at, item] of value.entries()) visit(at, item);
        else for (const [name, item] of Object.entries(value)) visit(name, item);
        stack.pop();
      }
      jsonParser.key = key;
      jsonParser.onValue(value);
    };
    visit(undefined, document);
    await (this as unknown as Internals).lastOnValueJob;
    if (this.failure) throw this.failure;
  }

  protected override async executeBufferedJobs(): Promise<void> {
    const inner = this as unknown as Internals;
    for (const jobs of inner.contextJobs) for (const job of jobs ?? []) await job();
    inner.parsingContext.unaliasedKeywordCacheStack.splice(0);
    const root = place();
    const others: Job[] = [];
    const isType = async ({ keys, depth }: Job): Promise<boolean> =>
      (await inner.util.unaliasKeyword(keys[depth], keys, depth, true)) === '@type' ||
      (typeof keys[depth] === 'number' &&
        (await inner.util.unaliasKeyword(keys[depth - 1], keys, depth - 1, true)) === '@type');
    for (const job of inner.contextAwaitingJobs) {
      if (!(await isType(job))) {
        others.push(job);
        continue;
      }
      let at = root;
      for (const key of job.keys.slice(0, -1)) {
        const next = at.inner.get(key) ?? place();
        at.inner.set(key, next);
        at = next;
      }
      at.jobs.push(job.job);
    }
    inner.contextAwaitingJobs = [];
    for (const { job, keys } of others) {
      let at: Place | undefined = root;
      for (const key of keys) {
        at = at.inner.get(key);
        if (at === undefined) break;
        const { jobs } = at;
        at.jobs = [];
        for (const typeJob of jobs) await typeJob();
      }
      await job();
    }
  }
}

function cached(cache: ContextCache, parent: unknown, name: string, make: () => Promise<unknown>): Promise<unknown> {
  const ofParent = cache.get(parent) ?? new Map<string, Promise<unknown>>();
  const known = ofParent.get(name);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size < MAX_CACHED_CONTEXTS && ofParent.size < MAX_CACHED_CONTEXTS) {
    ofParent.set(name, made);
    cache.set(parent, ofParent);
  }
  return made;
}

function loaderOf(shared: JsonLdShared) {
  return {
    async load(url: string) {
      const context = bundledContext(url);
      if (context !== null) return { '@context': context };
      shared.refuse(url);
      throw new AppError('context-refused', `the context ${url} is not known here`);
    },
  };
}

type Factory = NonNullable<NonNullable<ConstructorParameters<typeof JsonLdParser>[0]>['dataFactory']>;

/**
 * Makes terms whose blank nodes cannot be confused with those that the parser makes. The same label means the same node
 * in all parts of one document.
 */
function factoryOf(blankName: () => string): Factory {
  const blankNode = (name?: string) => DataFactory.blankNode(name === undefined ? blankName() : `e_${name}`);
  const literal = (value: string, kind?: Parameters<typeof DataFactory.literal>[1] | null) =>
    DataFactory.literal(value, kind ?? undefined);
  return { ...DataFactory, blankNode, literal } as unknown as Factory;
}

const LANGUAGE_TAG = /^[a-z]+(?:-[a-z0-9]+)*$/i;

/**
 * Keeps the language tag of a text also where it is none (`en_GB`), as other serialisations do. Whoever reads the text
 * decides what it is worth.
 */
function keepLanguages(util: Internals['util']): void {
  const valueToTerm = util.valueToTerm.bind(util);
  util.valueToTerm = async (context, key, value, ...rest) => {
    const language = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['@language'] : '';
    if (typeof language !== 'string' || language === '' || LANGUAGE_TAG.test(language))
      return valueToTerm(context, key, value, ...rest);
    const terms = await valueToTerm(context, key, { ...(value as object), '@language': 'en' }, ...rest);
    return terms.map((term) => (term.termType === 'Literal' ? DataFactory.literal(term.value, language) : term));
  };
}

/**
 * A value without members that say nothing: those that are null, and `@set`, which only holds a list. Contexts stay as
 * they are, because null has a meaning in them.
 */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => (item === null ? [] : [withoutNothing(item)]));
    return items.length === value.length && items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  if (Object.hasOwn(value, '@set') && members.every(([name]) => name === '@set' || name === '@index'))
    return withoutNothing((value as Record<string, unknown>)['@set']);
  let changed = false;
  const kept: [string, unknown][] = [];
  for (const [name, item] of members) {
    if (item === null && name !== '@context' && name !== '@value') changed = true;
    else {
      const clean = name === '@context' ? item : withoutNothing(item);
      changed ||= clean !== item;
      kept.push([name, clean]);
    }
  }
  return changed ? Object.fromEntries(kept) : value;
}
