import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Loopback, serveLoopback } from './loopback.ts';
import { type SchemaServerOptions, serveSchema } from './schema-server.ts';
import { PLAIN, type Quirks, valueFor } from './schema-values.ts';

type Json = Record<string, unknown>;

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const documentAt = (path: string) => JSON.parse(readFileSync(DATA + path, 'utf8'));

/** What a person is called, and how she is reached. Every place has addresses and numbers of its own. */
export const NAME = 'Ilse Waldmann';
export const mailOf = (n: number): string => `ilse.waldmann.${n}@halkyon.example`;
export const phoneOf = (n: number): string => `+43 1 588 01 ${String(1_000 + (n % 9_000))}`;
/** What must not be found anywhere: in capitals or not, and cut at any place. */
export const TRACE = /ilse|waldmann|588.?01/i;

/** Members that are about people. */
const OF_PEOPLE =
  /person|coordinator|teacher|instructor|lecturer|contact|staff|author|creator|contributor|attendee|mentor/i;

/** How a service is filled with a person: her addresses in every text, or also in place of every word of a list. */
export type Mode = 'texts' | 'words';

/** Writes a person into every text that a schema describes. `planted` collects the places. */
export function planting(mode: Mode, planted: Map<string, number>): Quirks {
  return {
    ...PLAIN,
    full: true,
    text(made, place, schema) {
      const isWord = ['enum', 'x-ooapi-extensible-enum', 'x-extensible-enum', 'const'].some((key) => key in schema);
      const formed = ['uuid', 'date', 'date-time', 'time', 'duration'].includes(String(schema.format));
      if (formed || (isWord && mode === 'texts')) return null;
      const n = planted.size + 1;
      planted.set(place, n);
      if (schema.format === 'email') return mailOf(n);
      if (schema.format === 'uri' || schema.format === 'url')
        return n % 3 === 0 ? `mailto:${mailOf(n)}` : n % 3 === 1 ? `tel:${phoneOf(n).replaceAll(' ', '')}` : null;
      if (schema.pattern !== undefined && mode === 'texts') return null;
      if (OF_PEOPLE.test(place)) return NAME;
      return `${made} (${mailOf(n)}, tel. ${phoneOf(n)})`;
    },
  };
}

/** A service with a person in everything that it says. */
export interface PlantedService {
  readonly type: string;
  readonly version: string | null;
  /** False where the published schema is not at hand. */
  readonly isThere: boolean;
  /** The server, and the address of the source. */
  serve(quirks: Quirks): Promise<{ readonly server: Loopback; readonly path: string }>;
}

const title = (n: number) => `Tides ${n} (${mailOf(n)}, tel. ${phoneOf(n)})`;
const uuid = (place: string, n: number) =>
  `00000000-0000-4000-9000-${String([...place].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999_999, 7) * 1_000 + n).padStart(12, '0')}`;

function ooapi(version: '5' | '6', document: string): PlantedService {
  const ids = ['courseId', 'programId', 'programmeId', 'organizationId', 'organisationId', 'offeringId'];
  const change: SchemaServerOptions['change'] = (record, path, index) => {
    const own = Object.fromEntries(ids.filter((id) => id in record).map((id) => [id, uuid(path, index)]));
    if (/organi[sz]ations$/.test(path))
      return { ...record, ...own, organizationType: 'root', organisationType: 'root', parent: null, parentId: null };
    if (!/^\/(?:courses|program(?:me)?s)$/.test(path)) return { ...record, ...(version === '5' ? own : {}) };
    const code = { codeType: 'systemId', code: `T-${uuid(path, index)}` };
    const name = [{ language: 'en-GB', value: title(index) }];
    return { ...record, ...own, name, validTo: null, primaryCode: code, organization: null, organisation: null };
  };
  return {
    ...{ type: 'ooapi', version: `${version}.0`, isThere: existsSync(DATA + document) },
    async serve(quirks) {
      const count = (path: string) =>
        /^\/(?:courses|program(?:me)?s)$/.test(path) ? 4 : /offerings$/.test(path) ? 2 : /organi/.test(path) ? 1 : 0;
      const server = await serveSchema({ document: documentAt(document), count, change, quirks });
      return { server, path: server.url };
    },
  };
}

const EDU_API: PlantedService = {
  ...{ type: 'edu-api', version: '1.0', isThere: existsSync(`${DATA}eduapi/eduapi_v1p0_openapi3.json`) },
  async serve(quirks) {
    const id = (path: string, index: number) => `${path.slice(1)}-planted-${index}`;
    const server = await serveSchema({
      document: documentAt('eduapi/eduapi_v1p0_openapi3.json'),
      count: (path) =>
        ({ '/courseTemplates': 4, '/collectionTemplates': 2, '/courseOfferings': 4, '/collectionOfferings': 2 })[
          path
        ] ?? (path === '/organizations' || path === '/academicSessions' ? 1 : null),
      change: (record, path, index) => ({
        ...{
          ...record,
          sourcedId: id(path, index),
          recordStatus: 'active',
          parent: path === '/organizations' ? null : [],
        },
        primaryCode: { identifier: id(path, index), identifierType: 'systemId' },
        ...(path === '/courseOfferings' ? { course: id('/courseTemplates', index) } : {}),
        ...(path === '/collectionOfferings' ? { collection: id('/collectionTemplates', index) } : {}),
        ...(path.endsWith('Templates')
          ? { title: [{ recordLanguage: 'en', value: title(index) }], organization: id('/organizations', 0) }
          : {}),
      }),
      paging: { size: 'limit', offset: 'offset', usual: 100 },
      quirks,
    });
    return { server, path: server.url };
  },
};

const OCCAPI: PlantedService = {
  ...{ type: 'occapi', version: '2', isThere: existsSync(`${DATA}occapi/occapi-v2-openapi.json`) },
  async serve(quirks) {
    const hei = '/hei/halkyon.example';
    const server = await serveSchema({
      document: documentAt('occapi/occapi-v2-openapi.json'),
      count: (path) =>
        path === '/hei'
          ? 1
          : ({ course: 4, programme: 2, ounit: 1, instance: 2 }[path.split('/').at(-1) ?? ''] ?? null),
      change: (record, path, index) => ({
        ...{ ...record, type: path.split('/').at(-1), id: `${path.replaceAll('/', '-')}-${index}` },
        ...{ relationships: {}, meta: record.meta ?? {} },
        attributes: {
          ...(record.attributes as Json),
          ...{ title: [{ string: title(index), lang: 'en' }], code: uuid(path, index), validUntil: null },
          deprecated: false,
        },
      }),
      instead: (_, respond, url) => {
        if (url.pathname !== hei) return false;
        const data = { type: 'hei', id: 'halkyon.example', attributes: { title: [{ string: 'Halkyon' }] } };
        respond.writeHead(200, { 'content-type': 'application/vnd.api+json' }).end(JSON.stringify({ data }));
        return true;
      },
      quirks,
    });
    return { server, path: server.url + hei };
  },
};

const MOOCHUB: PlantedService = {
  ...{ type: 'moochub', version: '3.0', isThere: existsSync(`${DATA}other/moochub/moochub-schema.json`) },
  async serve(quirks) {
    const document = documentAt('other/moochub/moochub-schema.json');
    const data = Array.from({ length: 6 }, (_, at) => {
      const made = valueFor(document, document.properties.data.items, 7 + at, quirks) as { attributes: object };
      const own = { name: title(at), url: `https://halkyon.example/moochub/${at}`, expires: null };
      return { ...made, type: 'Course', id: uuid('/moochub', at), attributes: { ...made.attributes, ...own } };
    });
    const server = await serveLoopback((_, respond) =>
      respond
        .writeHead(200, { 'content-type': 'application/vnd.api+json; moochub-version=3.0' })
        .end(JSON.stringify({ links: { self: 'https://halkyon.example/moochub' }, data })),
    );
    return { server, path: `${server.url}/moochub` };
  },
};

/** Properties of courses and their runs in schema.org, with what each is: a text, an address, people, or a part. */
const PEOPLE = ['author', 'contributor', 'creator', 'instructor', 'accountablePerson', 'editor', 'funder', 'sponsor'];
const TEXTS = ['description', 'abstract', 'about', 'teaches', 'assesses', 'coursePrerequisites', 'educationalLevel'];
const WORDS = ['courseMode', 'inLanguage', 'learningResourceType', 'educationalCredentialAwarded', 'timeRequired'];

const SCHEMA_ORG: PlantedService = {
  ...{ type: 'schema.org', version: null, isThere: true },
  async serve(quirks) {
    const said = (place: string, schema: Json = {}) => quirks.text?.('Reading', place, schema) ?? 'Reading';
    const of = (names: readonly string[], make: (name: string) => unknown) =>
      Object.fromEntries(names.map((name) => [name, make(name)]));
    const person = (place: string, type: string) => ({
      ...{ '@type': type, name: type === 'Person' ? NAME : said(`${place}/name`), description: said(`${place}/text`) },
      ...{ email: said(`${place}/email`, { format: 'email' }), telephone: phoneOf(77), faxNumber: phoneOf(78) },
      ...{ url: said(`${place}/url`, { format: 'uri' }), sameAs: `mailto:${mailOf(79)}` },
      contactPoint: { '@type': 'ContactPoint', name: NAME, email: mailOf(80), telephone: phoneOf(81) },
    });
    const page = (at: number) => ({
      ...{ '@context': 'https://schema.org', '@type': 'Course', name: title(at), url: `mailto:${mailOf(at)}` },
      ...of(PEOPLE, (name) => [person(`/${name}`, 'Person'), NAME]),
      ...of(['provider', 'publisher', 'sourceOrganization'], (name) => person(`/${name}`, 'Organization')),
      ...of([...TEXTS, ...WORDS], (name) => said(`/${name}`)),
      image: `mailto:${mailOf(90)}`,
      offers: {
        ...{ '@type': 'Offer', name: said('/offers/name'), price: said('/offers/price'), url: `tel:${phoneOf(91)}` },
        ...{ category: said('/offers/category'), seller: person('/offers/seller', 'Person') },
      },
      hasCourseInstance: [
        {
          ...{
            '@type': 'CourseInstance',
            name: said('/run/name'),
            courseMode: said('/run/mode'),
            startDate: '2027-03-01',
          },
          ...{ instructor: person('/run/instructor', 'Person'), organizer: person('/run/organizer', 'Organization') },
          ...{ courseWorkload: said('/run/workload'), location: { '@type': 'Place', name: said('/run/place') } },
        },
      ],
    });
    const server = await serveLoopback(({ url = '' }, respond) => {
      const at = Number(/^\/course-(\d)$/.exec(url)?.[1] ?? -1);
      if (url === '/sitemap.xml')
        return respond.end(
          `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[0, 1, 2].map((n) => `<url><loc>${server.url}/course-${n}</loc></url>`).join('')}</urlset>`,
        );
      if (at < 0) return respond.writeHead(404).end();
      const json = JSON.stringify(page(at)).replaceAll('<', '\\u003c');
      return respond
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<html lang="en"><p>Ask ${NAME}, ${mailOf(at)}</p><script type="application/ld+json">${json}</script></html>`,
        );
    });
    return { server, path: `${server.url}/sitemap.xml` };
  },
};

export const PLANTED_SERVICES: readonly PlantedService[] = [
  ooapi('5', 'ooapi/v5/ooapi-v5.0-openapi.json'),
  ooapi('6', 'ooapi/v6/oeapi-v6.0-release-openapi.json'),
  ...[EDU_API, OCCAPI, MOOCHUB, SCHEMA_ORG],
];
