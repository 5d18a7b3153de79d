import { TYPE_NOT_STATED } from '../../../model/registry-facts.ts';
import { type Cell, type Columns, CSV_FILES, readTable } from './table.ts';

const COLUMNS = {
  needed: ['deqar_id', 'eter_id', 'name_primary', 'country', 'closure_date'],
  useful: [
    'deqar_url',
    'name_official',
    'name_versions',
    'city',
    'website_link',
    'founding_date',
    'parent_institution',
    'historic_relationships',
    'identifiers_all',
  ],
} as const satisfies Columns<string>;
type Column = (typeof COLUMNS)[keyof typeof COLUMNS][number];

const OTHER = /(DEQARINST\w+|DEMO-INST-\w+)\s+(.*?)(?=[,;|]?\s*(?:DEQARINST|DEMO-INST-)|$)/gs;
const EVENT =
  /(\d{4}-\d{2}-\d{2}):\s*(succeeded by|succeeded|was absorbed by|absorbed|was spun off from|spun off)\s+(DEQARINST\w+|DEMO-INST-\w+)\s*(.*?)(?=[,;|]?\s*\d{4}-\d{2}-\d{2}:|$)/gs;
const IDENTIFIER = /([A-Za-z][\w.-]*(?: identifier)?):\s*(.*?)(?=[,;|\n]\s*[A-Za-z][\w.-]*(?: identifier)?:\s|$)/gs;
/** Such an identifier belongs to one agency alone. */
const LOCAL = 'local identifier';

/** The register's key of a provider: the number of its address, else that of its id. */
export function keyOfProvider(id: string | null, url: string | null = null): number | null {
  const digits =
    /\/institution\/(\d+)\/?$/.exec(url ?? '')?.[1] ?? /^(?:DEQARINST|DEMO-INST-)(\d+)$/i.exec(id ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

const refOf = (id: string, name: string | undefined) => ({
  id: keyOfProvider(id) ?? 0,
  deqar_id: id,
  name_primary: name?.trim() || null,
});

function relationsOf(cell: Cell<Column>) {
  return {
    hierarchical_relationships: {
      includes: [],
      part_of: [...(cell('parent_institution') ?? '').matchAll(OTHER)].map(([, id = '', name]) => ({
        institution: refOf(id, name),
        relationship_type: TYPE_NOT_STATED,
        valid_from: null,
        valid_to: null,
      })),
    },
    historical_relationships: [...(cell('historic_relationships') ?? '').matchAll(EVENT)].map(
      ([, day, kind, id = '', name]) => ({
        institution: refOf(id, name),
        relationship_type: kind,
        relationship_date: day,
      }),
    ),
  };
}

function identifiersOf(cell: Cell<Column>) {
  return [...(cell('identifiers_all') ?? '').matchAll(IDENTIFIER)].flatMap(([, resource = '', value = '']) =>
    resource === LOCAL || value.trim() === ''
      ? []
      : [{ identifier: value.trim(), resource, agency: null, identifier_valid_from: null, identifier_valid_to: null }],
  );
}

function namesOf(cell: Cell<Column>) {
  const versions = (cell('name_versions') ?? '').split(/[|;\n]/);
  return [
    {
      name_official: cell('name_official'),
      name_versions: [cell('name_primary'), ...versions].map((name) => ({ name })),
      name_valid_to: null,
    },
  ];
}

/** A row as the Connect API would list it. What the file cannot say (kind, levels, legal seat) is left out. */
function recordOf(cell: Cell<Column>) {
  const id = cell('deqar_id');
  const eter = cell('eter_id');
  return {
    id: keyOfProvider(id, cell('deqar_url')),
    deqar_id: id,
    eter_id: eter,
    name_primary: cell('name_primary'),
    names: namesOf(cell),
    website_link: cell('website_link'),
    founding_date: cell('founding_date'),
    closure_date: cell('closure_date'),
    // ETER lists only institutions that may award degrees, so one with an ETER id is no other provider.
    ...(eter === null ? {} : { is_other_provider: false }),
    identifiers: identifiersOf(cell),
    locations: cell('country') === null ? [] : [{ country: cell('country'), city: cell('city') }],
    ...relationsOf(cell),
  };
}

/**
 * Reads `deqar-institutions.csv`, one row for each location, into records in the shape of the Connect API's list.
 * @throws RegistryError `registry-csv`
 */
export async function readInstitutions(folder: string): Promise<readonly unknown[]> {
  const records = new Map<string, ReturnType<typeof recordOf>>();
  await readTable(folder, CSV_FILES.institutions, COLUMNS, (cell) => {
    const record = recordOf(cell);
    const { locations, ...rest } = record;
    // Rows that differ in more than the location stay records of their own: they contradict each other.
    const key = JSON.stringify(rest);
    const known = records.get(key);
    if (known) known.locations.push(...locations);
    else records.set(key, record);
  });
  return [...records.values()];
}
