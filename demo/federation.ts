import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { stringify as yaml } from 'yaml';
import type { Day } from '../services/model/day.ts';
import { type ElmFormat, writeElm } from '../services/rdf/write.ts';
import { registerOfFiles } from '../services/registry/serve/seed/web-api.ts';
import { registerServer } from '../services/registry/serve/server.ts';
import { type DemoInstitution, readInstitutions } from './content.ts';
import { EDU_API_SERVICE } from './edu-api-service.ts';
import { OCCAPI_SERVICE } from './occapi-service.ts';
import { demoOffer } from './offers.ts';
import { OOAPI_SERVICE } from './ooapi-service.ts';
import { demoRegister } from './register.ts';

/**
 * Ports of the demo: the register's first, then one for each institution. If a block of ports is taken, the next one is
 * used.
 */
const FIRST_PORT = 41_000;
const PORTS_A_BLOCK = 20;
/** So many, because each demonstration and each run of tests keeps one while it lasts. */
const BLOCKS = 50;
/** All ports that the demo may ever use, in the form of ALLOW_PRIVATE_HOSTS. */
export const DEMO_HOSTS = `127.0.0.1:${FIRST_PORT}-${FIRST_PORT + PORTS_A_BLOCK * BLOCKS - 1}`;

const HOST = '127.0.0.1';
const PUBLICATIONS: readonly { readonly format: ElmFormat; readonly file: string; readonly mediaType: string }[] = [
  { format: 'turtle', file: 'offers.ttl', mediaType: 'text/turtle; charset=utf-8' },
  { format: 'rdfxml', file: 'offers.rdf', mediaType: 'application/rdf+xml' },
  { format: 'jsonld', file: 'offers.jsonld', mediaType: 'application/ld+json' },
];

/** Services of records that institutions have instead of a document. */
const SERVICES = { ooapi: OOAPI_SERVICE, 'edu-api': EDU_API_SERVICE, occapi: OCCAPI_SERVICE } as const;

/** Who publishes under other identifiers than its own domain: Halkyon under those of two entries in the register. */
const STATED: Readonly<Record<string, string>> = { halkyon: 'schac:halkyon.example,deqar:DEMO-INST-1020' };

/** The identifiers of an institution as `sources add --provider` takes them. The register does not know Kadriteel's. */
export function statedIdentifiers({ key, domain }: DemoInstitution): string {
  return STATED[key] ?? `schac:${domain}`;
}

export interface FederationMember {
  readonly institution: DemoInstitution;
  readonly manifestUrl: string;
  /** The same as a text for `sources add --provider`. */
  readonly identifiers: string;
}

export interface Federation {
  readonly registryUrl: string;
  readonly members: readonly FederationMember[];
  close(): Promise<void>;
}

interface Answer {
  readonly mediaType: string;
  readonly body: string;
}

async function publicationsOf(
  institution: DemoInstitution,
  index: number,
  today: Day,
  base: string,
): Promise<ReadonlyMap<string, Answer>> {
  const publication = PUBLICATIONS[index % PUBLICATIONS.length];
  if (!publication) throw new RangeError('there is a publication for every index');
  const profile = index % 2 === 0 ? '3.3' : '3.2';
  const { publishes = 'elm' } = institution;
  const service = publishes === 'elm' ? null : SERVICES[publishes];
  const manifest = {
    meta: {
      schac: institution.domain,
      ...(institution.registryId === null ? {} : { deqarid: institution.registryId }),
    },
    sources: [
      {
        type: publishes,
        path: `${base}${service === null ? `/${publication.file}` : service.path(institution)}`,
        version: service === null ? profile : service.version,
        id: `${institution.key}-offers`,
        name: `Offers of ${institution.name.en ?? institution.key}`,
        auth: { type: 'none' },
      },
    ],
  };
  const asYaml = index % 3 === 1;
  const offers = institution.offers.map((offer) => demoOffer(offer, institution, today));
  const published: readonly (readonly [string, Answer])[] = service
    ? [...service.answers(institution, today)].map(([path, said]) => [
        path,
        { mediaType: service.mediaType, body: JSON.stringify(said) },
      ])
    : [
        [
          `/${publication.file}`,
          { mediaType: publication.mediaType, body: await writeElm(offers, { format: publication.format, profile }) },
        ],
      ];
  return new Map([
    ...published,
    asYaml
      ? ['/.well-known/quality-link-manifest.yaml', { mediaType: 'application/yaml', body: yaml(manifest) }]
      : [
          '/.well-known/quality-link-manifest.json',
          { mediaType: 'application/json', body: JSON.stringify(manifest, null, 2) },
        ],
  ]);
}

function serveAnswers(answers: ReadonlyMap<string, Answer>): RequestListener {
  return (request, response) => {
    const answer = answers.get(new URL(request.url ?? '/', 'http://demo.invalid').pathname);
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Demo: there is nothing here');
      return;
    }
    response.writeHead(200, { 'content-type': answer.mediaType }).end(answer.body);
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, HOST);
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error))]);
}

async function close(servers: readonly Server[]): Promise<void> {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function startBlock(institutions: readonly DemoInstitution[], today: Day, first: number): Promise<Federation> {
  const registryUrl = `http://${HOST}:${first}`;
  const servers: Server[] = [];
  try {
    const register = registerServer(registerOfFiles(demoRegister(institutions, today, registryUrl)), {
      quirks: 'strict',
      now: () => new Date(`${today}T12:00:00Z`),
      notice: 'Demo: nothing here is real.',
    });
    servers.push(register);
    await listen(register, first);
    const members: FederationMember[] = [];
    for (const [index, institution] of institutions.entries()) {
      const base = `http://${HOST}:${first + 1 + index}`;
      const answers = await publicationsOf(institution, index, today, base);
      const server = createServer(serveAnswers(answers));
      servers.push(server);
      await listen(server, first + 1 + index);
      const manifest = [...answers.keys()].find((path) => path.startsWith('/.well-known/')) ?? '';
      members.push({
        institution,
        manifestUrl: base + manifest,
        identifiers: statedIdentifiers(institution),
      });
    }
    return { registryUrl, members, close: () => close(servers) };
  } catch (error) {
    await close(servers.filter((server) => server.listening));
    throw error;
  }
}

/**
 * Starts the register and the institutions on loopback. Offers and reports are dated from `today`. Throws where all
 * blocks of ports are taken.
 */
export async function startFederation(today: Day): Promise<Federation> {
  const institutions = readInstitutions();
  let last: unknown;
  for (let block = 0; block < BLOCKS; block++) {
    try {
      return await startBlock(institutions, today, FIRST_PORT + block * PORTS_A_BLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      last = error;
    }
  }
  throw last;
}
