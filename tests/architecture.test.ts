import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM_FOLDERS = [
  'services',
  'harvester',
  'indexer',
  'api',
  'config',
  'web',
  'messages',
  'cli',
  'demo',
  'bench',
];
const MAX_LINES = 300;
/** Lists that somebody else numbers and that are looked up, not read. */
const DATA = ['services/vocab/nqf.json', 'services/vocab/nuts.json', 'demo', 'docs/terms.csv'];

interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Resolved path of a file of ours, or a package's name. */
  readonly imports: readonly { readonly target: string; readonly ours: boolean; readonly typeOnly: boolean }[];
}

function* walk(folder: string, ending = '.ts'): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path, ending);
    else if (path.endsWith(ending)) yield path;
  }
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function read(absolute: string): SourceFile {
  const text = readFileSync(absolute, 'utf8');
  const path = relative(ROOT, absolute).split(sep).join('/');
  const imports = [...text.matchAll(IMPORT)].flatMap((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    if (specifier.startsWith('node:')) return [];
    const ours = specifier.startsWith('.');
    const packageName = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const target = ours
      ? normalize(join(dirname(path), specifier))
          .split(sep)
          .join('/')
      : packageName;
    return [{ target, ours, typeOnly: match[1] !== undefined }];
  });
  return { path, text, lines: text.split('\n').length, imports };
}

const files = PROGRAM_FOLDERS.flatMap((folder) => [...walk(join(ROOT, folder))].map(read));
const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** Whom each part may import, beside itself and what everyone may: the longest matching part decides. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cli: PROGRAM_FOLDERS,
  bench: PROGRAM_FOLDERS,
  config: ['services/model', 'services/search/index-cursor.ts'],
  harvester: ['services'],
  indexer: ['services'],
  api: ['services', 'web/state', 'web/views', 'messages'],
  // The codes that are worded.
  messages: ['services/model/finding-codes.ts'],
  'web/views': ['messages', 'services/model'],
  // Of the search only what names its filters: these load nothing that a browser would have to carry.
  'web/state': [
    'web/views',
    'messages',
    'services/model',
    'services/search/query.ts',
    'services/search/schema.ts',
    'services/search/document.ts',
  ],
  // What browsers load of our own pages, and of others'.
  'web/client': ['web/state'],
  'web/widget': ['web/state', 'web/views', 'messages', 'services/model'],
  web: ['web/state', 'web/views', 'messages', 'services/model'],
  demo: ['services/model', 'services/vocab', 'services/rdf/write', 'services/registry/serve'],
  'services/model': [],
  'services/log': [],
  'services/vocab': ['services/model'],
  'services/http': ['services/model'],
  'services/blobs': ['services/model'],
  'services/search': ['services/model'],
  'services/skills': ['services/search', 'services/model', 'services/store/vocabulary', 'services/store/home/db.ts'],
  'services/jobs': ['services/model'],
  'services/keys': ['services/model'],
  'services/portal': ['services/model', 'services/keys/portal-token.ts'],
  'services/store/portals': ['services/store/home', 'services/model'],
  'services/rdf': ['services/vocab', 'services/model'],
  'services/shacl': ['services/rdf', 'services/vocab', 'services/model'],
  'services/store/backup': ['services/store/home', 'services/blobs/blobs.ts'],
  'services/store/home': ['services/model'],
  'services/store/offers': ['services/store/home', 'services/store/sources', 'services/model', 'services/vocab'],
  'services/store/sources': ['services/store/home', 'services/model', 'services/vocab'],
  'services/store/register': ['services/store/home', 'services/model', 'services/vocab'],
  'services/store/vocabulary': ['services/store/home', 'services/model'],
  'services/store/search': ['services/store/home', 'services/model', 'services/search'],
  'services/registry/rules': ['services/model', 'services/vocab'],
  'services/registry/verdict': ['services/registry/rules', 'services/model', 'services/vocab'],
  // A verdict of any moment is computed from what the store holds of it.
  'services/registry/verdict/verdict-at.ts': [
    'services/registry/rules',
    'services/registry/verdict',
    'services/model',
    'services/store/home/db.ts',
    'services/store/offers',
    'services/store/register',
  ],
  'services/registry/country': ['services/model', 'services/vocab'],
  // What is counted of a moment is computed from verdicts and from what registers held then.
  'services/coverage': [
    'services/registry/country',
    'services/registry/rules',
    'services/registry/verdict',
    'services/model',
    'services/vocab',
    'services/store/home/db.ts',
    'services/store/offers',
    'services/store/register',
  ],
  // A bundle is checked by the rules, without a store.
  'services/evidence': ['services/registry/rules', 'services/registry/verdict', 'services/model'],
  'services/registry/read': ['services/registry/rules', 'services/model', 'services/vocab'],
  // It knows the register's own shapes and none of our rules, so that it can show where we misread them.
  'services/registry/serve': ['services/model', 'services/registry/read/folder.ts'],
};
const FOR_EVERYONE = ['services/errors.ts', 'services/log'];
/** Types only: no code of these is loaded. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['web', 'services/model'],
  // The bytes of snapshots and the rows of jobs lie in the database where one is shared: its port, not its adapters.
  ['services/blobs', 'services/store/home/db.ts'],
  ['services/jobs', 'services/store/home/db.ts'],
];

/** Where each vendor may enter. */
const DOORS: Readonly<Record<string, string | readonly string[]>> = {
  // Addresses from outside go through the guard of services/http. Where Meilisearch is, the operator says.
  undici: ['services/http', 'indexer/engines/meilisearch-client.ts'],
  'ipaddr.js': 'services/http',
  'p-queue': 'services/http',
  '@orama/stemmers': 'services/skills',
  tldts: 'services/vocab',
  'csv-parse': ['services/vocab/esco', 'harvester/formats/sheet'],
  'read-excel-file': 'harvester/formats/sheet',
  'csv-stringify': ['demo/sheet.ts', 'cli', 'api/coverage', 'api/findings', 'services/registry/serve/open-files'],
  'write-excel-file': 'api/coverage',
  'robots-parser': 'harvester/formats/schema-org',
  htmlparser2: 'harvester/formats/schema-org',
  n3: ['services/rdf', 'services/shacl'],
  'rdf-validate-shacl': 'services/shacl',
  'rdfxml-streaming-parser': 'services/rdf',
  'jsonld-streaming-parser': 'services/rdf',
  rdflib: 'services/rdf',
  pg: 'services/store',
  '@electric-sql/pglite': 'services/store',
  'pg-boss': 'services/jobs',
  meilisearch: 'indexer/engines',
  'rdf-canonize': 'services/rdf',
  fflate: ['services/evidence', 'harvester/formats/sheet/unpack-workbook.ts'],
  yauzl: 'harvester/fetch/zip.ts',
  jose: 'services/keys',
  'http-message-sig': 'services/keys',
  oauth4webapi: 'harvester/access/token.ts',
  express: 'api',
  '@modelcontextprotocol/server': 'api',
  '@modelcontextprotocol/node': 'api',
  helmet: 'api',
  compression: 'api',
  'express-rate-limit': 'api',
  'prom-client': 'api',
  'd3-scale': 'web/views/plots',
  'd3-shape': 'web/views/plots',
  'node-cron': 'harvester/schedule.ts',
  'cli-progress': 'cli',
  'intl-messageformat': 'messages',
  '@lit/reactive-element': 'web/widget',
  idiomorph: 'web',
};

const partOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((part) => within(path, part))
    .sort((a, b) => b.length - a.length)[0];

function forbiddenImports(file: SourceFile): string[] {
  const part = partOf(file.path);
  return file.imports.flatMap(({ target, ours, typeOnly }) => {
    if (!ours) return [];
    if (part === undefined)
      return FOR_EVERYONE.some((free) => within(target, free)) ? [] : [`${file.path} → ${target}`];
    const typed = TYPES_ONLY.filter(([from, to]) => within(file.path, from) && within(target, to));
    if (typed.length > 0) return typeOnly ? [] : [`${file.path} → ${target} (types only)`];
    const allowed = [part, ...FOR_EVERYONE, ...(MAY_IMPORT[part] ?? [])];
    return allowed.some((folder) => within(target, folder) || target === `${folder}.ts`)
      ? []
      : [`${file.path} → ${target}`];
  });
}

describe('The architecture', () => {
  it('was read: there are files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(200);
  });

  it('lets every part import only what it may', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it('lets each vendor in by one door', () => {
    const strays = files.flatMap((file) =>
      file.imports.flatMap(({ target, ours }) => {
        const door = ours ? undefined : DOORS[target];
        const doors = door === undefined ? [] : [door].flat();
        return doors.length === 0 || doors.some((one) => within(file.path, one)) || file.path.startsWith('bench/')
          ? []
          : [`${target} in ${file.path}`];
      }),
    );
    expect(strays).toEqual([]);
  });

  it('has no file over 300 lines, tests, styles, tables and documents taken in', () => {
    const texts = [...PROGRAM_FOLDERS, 'tests', 'docs', 'bin'].flatMap((folder) => [...walk(join(ROOT, folder), '')]);
    const beside = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docker-compose.yml', 'Dockerfile'];
    const isPicture = (path: string) => path.endsWith('.png');
    const long = [...texts.filter((path) => !isPicture(path)), ...beside.map((name) => join(ROOT, name))].flatMap(
      (absolute) => {
        const path = relative(ROOT, absolute).split(sep).join('/');
        const lines = readFileSync(absolute, 'utf8').split('\n').length - 1;
        return lines <= MAX_LINES || (/\.(?:json|csv)$/.test(path) && DATA.some((data) => within(path, data)))
          ? []
          : [`${path}: ${lines}`];
      },
    );
    expect(long).toEqual([]);
  });

  it('reads the environment in cli only', () => {
    const readers = files.filter(
      (file) => /process\.env/.test(file.text) && !within(file.path, 'cli') && !within(file.path, 'bench'),
    );
    expect(readers.map((file) => file.path)).toEqual([]);
  });

  it('writes to the console in cli and the log only', () => {
    const writers = files.filter(
      (file) =>
        /\bconsole\.|process\.std(out|err)\.write/.test(file.text) &&
        !['cli', 'services/log', 'bench'].some((folder) => within(file.path, folder)),
    );
    expect(writers.map((file) => file.path)).toEqual([]);
  });

  it('reveals what gives access to a source only to its requests and to the table that keeps it', () => {
    const readers = files.filter(({ path, text }) => /\.reveal\(/.test(text) && !within(path, 'harvester/access'));
    expect(readers.map(({ path }) => path)).toEqual(['services/store/sources/secrets.ts']);
  });

  it('has no default exports and no barrels', () => {
    expect(
      files
        .filter((file) => /^export default/m.test(file.text) || /^export \* from/m.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });
});
