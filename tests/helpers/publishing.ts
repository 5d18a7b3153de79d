import { rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Run } from '../../services/model/source.ts';
import type { OfferRecord } from '../../services/store/offers/records.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import { type Loopback, serveLoopback } from './loopback.ts';
import { TURTLE_PREFIXES } from './reading.ts';

/** Who publishes in the tests of the whole way. */
export const PUBLISHER = [{ scheme: 'schac', value: 'halkyon.example' }];
export const ELM_CONTEXT = 'http://data.europa.eu/snb/model/context/elm';
/** The beginning of an RDF/XML document; offers and `</rdf:RDF>` follow. */
export const XML_START = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:elm="http://data.europa.eu/snb/model/elm/" xmlns:dc="http://purl.org/dc/terms/">`;

export const xmlOffer = (iri: string, title = 'Reading tide tables') =>
  `<elm:LearningAchievementSpecification rdf:about="${iri}"><dc:title xml:lang="en">${title}</dc:title></elm:LearningAchievementSpecification>`;
export const jsonOffer = (id: string) => ({
  id,
  type: 'LearningAchievementSpecification',
  title: { en: 'Reading tide tables' },
});
export const jsonLd = (...offers: object[]) => JSON.stringify({ '@context': ELM_CONTEXT, '@graph': offers });

export interface Harvested {
  readonly run: Run;
  readonly codes: readonly string[];
  /** What this publication's own offers became. */
  readonly offers: readonly OfferRecord[];
}

export interface Publishing {
  readonly catalogue: Catalogue;
  readonly web: Loopback;
  /** Paths of the server that were asked, in order. */
  readonly asked: readonly string[];
  /** A Turtle name, and an IRI, that no other test uses. */
  ownName(): string;
  ownIri(): string;
  knownIds(): Promise<ReadonlySet<string>>;
  /** Answers under a path of the server. */
  answer(path: string, answer: (respond: ServerResponse, path: string) => void): void;
  outcomeOf(sourceId: string, before: ReadonlySet<string>): Promise<Harvested>;
  /** The whole way of a document: manifest, fetch, read, normalise, plan, apply. */
  harvestBytes(body: string | Uint8Array, extension?: string): Promise<Harvested>;
  harvestTurtle(body: string): Promise<Harvested>;
  /** The whole way of what the server answers under an address of its own. */
  harvestAnswer(answer: (respond: ServerResponse, path: string) => void): Promise<Harvested>;
  close(): Promise<void>;
}

/** One catalogue and one server for all tests of a file, and ways to publish something in it. */
export async function openPublishing(options: { readonly now?: () => Date } = {}): Promise<Publishing> {
  let count = 0;
  const asked: string[] = [];
  const answers = new Map<string, (respond: ServerResponse, path: string) => void>();
  const web = await serveLoopback((request, respond) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(request.url ?? '');
    const answer = answers.get(path);
    if (answer) answer(respond, path);
    else respond.writeHead(404).end();
  });
  const catalogue = await openCatalogue(options);
  const knownIds = async () => new Set((await catalogue.offers()).map(({ id }) => id));
  const outcomeOf = async (sourceId: string, before: ReadonlySet<string>): Promise<Harvested> => {
    const run = await catalogue.harvest(sourceId);
    const codes = (await catalogue.findings(run)).map(({ code }) => code);
    const offers = (await catalogue.offers()).filter(({ id }) => !before.has(id));
    return { run, codes, offers };
  };
  const harvestBytes = async (body: string | Uint8Array, extension = 'ttl'): Promise<Harvested> => {
    const before = await knownIds();
    const path = join(catalogue.folder, `feed-${++count}.${extension}`);
    await writeFile(path, body);
    const [source] = await catalogue.addFiles([path], PUBLISHER);
    const harvested = await outcomeOf(source ?? '', before);
    await rm(path);
    return harvested;
  };
  return {
    catalogue,
    web,
    asked,
    ownName: () => `:offer-${++count}`,
    ownIri: () => `https://halkyon.example/offer-${++count}`,
    knownIds,
    answer: (path, answer) => answers.set(path, answer),
    outcomeOf,
    harvestBytes,
    harvestTurtle: (body) => harvestBytes(TURTLE_PREFIXES + body),
    async harvestAnswer(answer) {
      const before = await knownIds();
      const path = `/feed-${++count}`;
      answers.set(path, answer);
      const manifest = JSON.stringify({ sources: [{ type: 'elm', path: web.url + path }] });
      answers.set(`/manifest-${count}`, (respond) => respond.end(manifest));
      const [source = ''] = await catalogue.add(`${web.url}/manifest-${count}`, PUBLISHER);
      return outcomeOf(source, before);
    },
    async close() {
      await catalogue.close();
      await web.close();
    },
  };
}

/** The catalogue and server that the tests of a file share, opened before them and closed after them. */
export function sharePublishing(): Omit<Publishing, 'close'> {
  let shared: Publishing | null = null;
  const opened = (): Publishing => {
    if (!shared) throw new Error('The catalogue is open within tests only');
    return shared;
  };
  beforeAll(async () => {
    shared = await openPublishing();
  });
  afterAll(() => shared?.close());
  return {
    get catalogue() {
      return opened().catalogue;
    },
    get web() {
      return opened().web;
    },
    get asked() {
      return opened().asked;
    },
    ownName: () => opened().ownName(),
    ownIri: () => opened().ownIri(),
    knownIds: () => opened().knownIds(),
    answer: (path, answer) => opened().answer(path, answer),
    outcomeOf: (sourceId, before) => opened().outcomeOf(sourceId, before),
    harvestBytes: (...document) => opened().harvestBytes(...document),
    harvestTurtle: (body) => opened().harvestTurtle(body),
    harvestAnswer: (answer) => opened().harvestAnswer(answer),
  };
}
