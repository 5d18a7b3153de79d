import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Loopback, serveLoopback } from './loopback.ts';
import { PLAIN, type Quirks, type SchemaDocument, valueFor } from './schema-values.ts';

type Json = Record<string, unknown>;

/** Where the published schemas of the extensions are, a folder each. */
export const EXTENSION_SCHEMAS = fileURLToPath(new URL('../../../shared/data/other/edubadges', import.meta.url));

/** An institution that shares the service with others. */
export interface TestInstitution {
  /** 22 letters, as the service makes its ids. */
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  readonly classes: number;
}

export interface EdubadgesOptions {
  readonly institutions: readonly TestInstitution[];
  readonly quirks?: Quirks;
  /** False: a service of before, which has no catalogue with pages. */
  readonly hasPages?: boolean;
  /** Changes a class before it is sent. */
  readonly change?: (own: Json, id: string) => Json;
  /** The state with which a class is refused. */
  readonly refuse?: (id: string) => number | null;
  /** Changes a page of the catalogue. */
  readonly page?: (page: Json, number: number) => Json;
}

export interface EdubadgesServer extends Loopback {
  /** Addresses that were asked for, in order, without the host. */
  readonly asked: readonly string[];
}

/** Extensions as their published schemas give them: those of a class, and those of its issuer. */
function extensions(seed: number, quirks: Quirks, ofIssuer: boolean): Json {
  const said = readdirSync(EXTENSION_SCHEMAS).flatMap((folder, at) => {
    if (!folder.endsWith('Extension') || /^(?:Institution|Grading)/.test(folder) !== ofIssuer) return [];
    const schema = JSON.parse(readFileSync(`${EXTENSION_SCHEMAS}/${folder}/schema.json`, 'utf8')) as SchemaDocument;
    const value = valueFor(schema, schema, seed + at, quirks) as Json;
    return [[`extensions:${folder}`, { type: ['Extension', `extensions:${folder}`], ...value }] as const];
  });
  return Object.fromEntries(said);
}

/** Serves the catalogue of some institutions as edubadges does: the answers of its public addresses. */
export async function serveEdubadges(options: EdubadgesOptions): Promise<EdubadgesServer> {
  const { institutions, quirks = PLAIN, hasPages = true, change = (own) => own, refuse = () => null } = options;
  const { page = (said) => said } = options;
  const asked: string[] = [];
  const all = institutions.flatMap((institution, at) =>
    Array.from({ length: institution.classes }, (_, index) => ({
      institution,
      id: `class-${at}-${index}-${'x'.repeat(10)}`,
      seed: at * 1_000 + index,
    })),
  );
  type Class = (typeof all)[number];
  const listed = ({ institution, id }: Class): Json => ({
    ...{ created_at: '2025-05-02T12:20:57.914064', name: `Tides ${id}`, image: null, archived: false },
    ...{ entity_id: id, is_private: false, is_micro_credentials: true, badge_class_type: 'micro_credential' },
    required_terms: { institution: { name_english: institution.name, identifier: institution.domain } },
    ...{ issuer_name_english: 'Faculty', faculty_name_dutch: 'null', faculty_type: 'null' },
    ...{ institution_name_english: institution.name, institution_name_dutch: 'null' },
    ...{ institution_entity_id: institution.id, institution_type: 'WO' },
  });
  const plain = ({ institution, id }: Class): Json => ({
    ...{ name: `Tides ${id}`, archived: 0, entityId: id, isPrivate: 0, isMicroCredentials: 1 },
    ...{ typeBadgeClass: 'micro_credential', ins_name_english: institution.name, ins_name_dutch: null },
    ins_entity_id: institution.id,
  });
  const own = ({ institution, id, seed }: Class, expand: ReadonlySet<string>): Json => ({
    ...{ '@context': 'https://w3id.org/openbadges/v2', type: 'BadgeClass', id: `${server.url}/public/badges/${id}` },
    ...{ name: `Tides ${id}`, description: 'How water comes and goes.', criteria: { narrative: 'A test at sea' } },
    ...{ alignment: [], tags: [] },
    ...extensions(seed, quirks, false),
    ...(expand.has('awards') ? { award_allowed_institutions: [], formal: true, archived: false } : {}),
    ...(expand.has('micro')
      ? {
          ...{ participation: 'blended', assessmentType: 'portfolio', assessmentIdVerified: true },
          ...{ assessmentSupervised: false, qualityAssuranceName: 'Framework', stackable: true },
          ...{ qualityAssuranceUrl: 'https://quality.example/', typeBadgeClass: 'micro_credential' },
        }
      : {}),
    issuer: expand.has('issuer')
      ? {
          ...{ type: 'Issuer', name: 'Faculty', url: `https://www.${institution.domain}/faculty` },
          ...{ url_english: `https://www.${institution.domain}/faculty`, email: 'badges@someone.example' },
          ...extensions(seed, quirks, true),
          faculty: {
            institution: { name: institution.name, name_english: institution.name, entityId: institution.id },
          },
        }
      : `${server.url}/public/issuers/of-${institution.id}`,
  });
  const server = await serveLoopback((request, respond) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '/', 'http://loopback');
    const send = (status: number, body: unknown) =>
      void respond.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/queries/catalog/badge-classes') return send(200, all.map(plain));
    if (url.pathname === '/mobile/api/catalog' && hasPages) {
      const of = url.searchParams.get('institution');
      const size = Math.min(100, Number(url.searchParams.get('page_size') ?? 20));
      const number = Number(url.searchParams.get('page') ?? 1);
      const there = all.filter(({ institution }) => of === null || institution.id === of);
      url.searchParams.set('page', String(number + 1));
      const isLast = number * size >= there.length;
      return send(
        200,
        page(
          {
            count: there.length,
            next: isLast ? null : `${server.url}${url.pathname}${url.search}`,
            previous: number > 1 ? server.url : null,
            results: there.slice((number - 1) * size, number * size).map(listed),
          },
          number,
        ),
      );
    }
    const found = all.find(({ id }) => url.pathname === `/public/badges/${id}`);
    if (found === undefined) return send(404, { detail: 'Not found.' });
    const refused = refuse(found.id);
    if (refused !== null) return send(refused, { detail: 'refused' });
    send(200, change(own(found, new Set(url.searchParams.getAll('expand'))), found.id));
  });
  return { ...server, asked };
}
