import { stringify as yaml } from 'yaml';
import type { Day } from '../services/model/day.ts';
import { type ElmFormat, writeElm } from '../services/rdf/write.ts';
import type { DemoInstitution } from './content.ts';
import { coursePages } from './course-pages.ts';
import { COURSE_PLATFORM } from './course-platform.ts';
import { EDU_API_SERVICE } from './edu-api-service.ts';
import { OCCAPI_SERVICE } from './occapi-service.ts';
import { allianceTurtle, offersTold } from './offers-told.ts';
import { OOAPI_SERVICE } from './ooapi-service.ts';
import { sheetOf } from './sheet.ts';

const ELM: readonly { readonly format: ElmFormat; readonly file: string; readonly mediaType: string }[] = [
  { format: 'turtle', file: 'offers.ttl', mediaType: 'text/turtle; charset=utf-8' },
  { format: 'rdfxml', file: 'offers.rdf', mediaType: 'application/rdf+xml' },
  { format: 'jsonld', file: 'offers.jsonld', mediaType: 'application/ld+json' },
];

/** Services of records that institutions have instead of a document. */
const SERVICES = {
  ooapi: OOAPI_SERVICE,
  'edu-api': EDU_API_SERVICE,
  occapi: OCCAPI_SERVICE,
  moochub: COURSE_PLATFORM,
} as const;

/** What is answered under an address. */
export interface Answer {
  readonly mediaType: string;
  readonly body: string;
}

/** What an institution publishes on a day. */
export interface Publication {
  /** Answers by their paths: those of the document, or of all addresses of a service. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Path and version that its manifest states. */
  readonly path: string;
  readonly version: string;
}

/** What an institution publishes. `index` chooses the serialisation and the version of ELM, `base` is where it lies. */
export async function publicationOf(
  institution: DemoInstitution,
  index: number,
  today: Day,
  base: string,
): Promise<Publication> {
  const { publishes = 'elm' } = institution;
  if (publishes === 'schema-org') return coursePages(institution, today, base);
  if (publishes === 'sheet') return sheetOf(institution, today);
  if (publishes !== 'elm') {
    const service = SERVICES[publishes];
    const answers = [...service.answers(institution, today, base)].map(
      ([path, said]) => [path, { mediaType: service.mediaType, body: JSON.stringify(said) }] as const,
    );
    return { answers: new Map(answers), path: service.path(institution), version: service.version };
  }
  // What an alliance says of itself is Turtle.
  const written = ELM[institution.members === undefined ? index % ELM.length : 0];
  if (!written) throw new RangeError('there is a serialisation for every index');
  const { format, mediaType, file } = written;
  const profile = index % 2 === 0 ? '3.3' : '3.2';
  const offers = offersTold(institution, today);
  const path = `/${file}`;
  const body = `${await writeElm(offers, { format, profile })}${allianceTurtle(institution)}`;
  return {
    answers: new Map([[path, { mediaType, body }]]),
    path,
    version: profile,
  };
}

/** The manifest of an institution, and the path under which it lies: one in three is YAML. */
export function manifestOf(
  institution: DemoInstitution,
  index: number,
  source: { readonly path: string; readonly version: string },
): readonly [string, Answer] {
  const manifest = {
    meta: {
      schac: institution.domain,
      ...(institution.registryId === null ? {} : { deqarid: institution.registryId }),
    },
    sources: [
      {
        type: institution.publishes ?? 'elm',
        ...source,
        id: `${institution.key}-offers`,
        name: `Offers of ${institution.name.en ?? institution.key}`,
        auth: { type: 'none' },
      },
    ],
  };
  const path = '/.well-known/quality-link-manifest';
  return index % 3 === 1
    ? [`${path}.yaml`, { mediaType: 'application/yaml', body: yaml(manifest) }]
    : [`${path}.json`, { mediaType: 'application/json', body: JSON.stringify(manifest, null, 2) }];
}
