import { once } from 'node:events';
import { createServer } from 'node:http';

const AUSTRIA = {
  id: 10,
  iso_3166_alpha2: 'AT',
  iso_3166_alpha3: 'AUT',
  name_english: 'Austria',
  ehea_is_member: true,
};
const AGENCIES = 50;
/** One report in this many is about programmes. */
const WITH_PROGRAMMES = 2;
const FIRST_KEY = 1_000;
/** Makes a report as long as a real one, by its summary and files. */
const SUMMARY = 'The panel found that the institution assures the quality of its programmes. '.repeat(8);

const deqarId = (key: number) => `DEQARINST${key}`;

function provider(n: number) {
  const key = FIRST_KEY + n;
  return {
    id: key,
    deqar_id: deqarId(key),
    eter_id: `AT${key}`,
    identifiers: [{ identifier: `p${key}.example.at`, agency: null, resource: 'SCHAC' }],
    is_other_provider: false,
    organization_type: null,
    name_primary: `University ${key}`,
    names: [
      {
        name_official: `Universität ${key}`,
        name_official_transliterated: '',
        name_english: `University ${key}`,
        name_versions: [],
        acronym: `U${key}`,
        name_valid_to: null,
      },
    ],
    website_link: `https://www.p${key}.example.at`,
    founding_date: '1965-10-01',
    closure_date: null,
    locations: [
      {
        country: AUSTRIA,
        city: 'Graz',
        country_verified: true,
        country_valid_from: '1970-01-01',
        country_valid_to: null,
      },
    ],
    part_of: [],
    includes: [],
    country: ['Austria'],
    city: ['Graz'],
    date_created: '2020-01-01T00:00:00Z',
  };
}

function report(n: number, providers: number) {
  const key = FIRST_KEY + (n % providers);
  const agency = (n % AGENCIES) + 1;
  const isProgramme = n % WITH_PROGRAMMES === 0;
  const party = { name_primary: `University ${key}`, website_link: `https://www.p${key}.example.at` };
  return {
    id: n + 1,
    local_identifier: `L-${n}`,
    agency: { id: agency, acronym_primary: `QA${agency}` },
    agency_name: `Quality Agency ${agency}`,
    contributing_agencies: [],
    agency_esg_activities: [
      { id: agency, group_id: isProgramme ? 104 : 100, type: isProgramme ? 'programme' : 'institutional' },
    ],
    agency_esg_activity: isProgramme ? 'Programme accreditation' : 'Institutional audit',
    institutions: [
      {
        id: key,
        deqar_id: deqarId(key),
        ...party,
        locations: [
          { country: AUSTRIA, city: 'Graz', country_verified: true, country_valid_from: 0, country_valid_to: null },
        ],
      },
    ],
    platforms: [],
    programmes: isProgramme
      ? [
          {
            id: n + 1,
            names: [
              { id: n + 1, name: `Programme ${n} in Engineering`, qualification: 'Master', name_is_primary: true },
            ],
            name_primary: `Programme ${n} in Engineering`,
            qf_ehea_level: 'second cycle',
            nqf_level: 'level 7',
            workload_ects: null,
            degree_outcome: true,
            programme_type: 'Full recognised degree programme',
            assessment_certification: null,
            learning_outcomes: [],
            learning_outcome_description: null,
            field_study: null,
          },
        ]
      : [],
    decision: 'positive',
    status: 'part of obligatory EQA system',
    valid_from: `${2015 + (n % 11)}-03-01T00:00:00Z`,
    valid_to: `${2021 + (n % 11)}-02-28T00:00:00Z`,
    valid_to_calculated: `${2021 + (n % 11)}-02-28T00:00:00Z`,
    crossborder: false,
    flag_level: 'none',
    report_files: [
      { file_display_name: 'Report', file: `https://backend.example/reports/${n}.pdf`, languages: ['German'] },
    ],
    report_links: [{ link_display_name: null, link: `https://qa${agency}.example/${n}` }],
    summary: SUMMARY,
    date_created: '2024-01-01T00:00:00Z',
    date_updated: '2024-01-01T00:00:00Z',
    country: ['Austria'],
  };
}

const agency = (n: number) => ({
  id: n + 1,
  acronym_primary: `QA${n + 1}`,
  name_primary: `Quality Agency ${n + 1}`,
  country: AUSTRIA,
  is_registered: true,
  registration_start: '2009-01-01',
  registration_valid_to: '2035-01-01',
});
const GROUPS = [
  { id: 100, activity: 'Institutional audit' },
  { id: 104, activity: 'Programme accreditation' },
];

/** A register on loopback with this many providers and reports. Its records are made when they are asked for. */
export async function serveRegister(providers: number, reports: number) {
  let bytes = 0;
  const server = createServer((request, answer) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [limit, offset] = ['limit', 'offset'].map((name) => Number(url.searchParams.get(name) ?? 0));
    const list = (count: number, make: (n: number) => unknown) => {
      const [start, end] = [offset ?? 0, Math.min(count, (offset ?? 0) + (limit ?? 0))];
      const results = Array.from({ length: Math.max(0, end - start) }, (_, at) => make(start + at));
      return { count, next: end < count, results };
    };
    const detail = /\/agencies\/(\d+)\/$/.exec(url.pathname)?.[1];
    let body: unknown = null;
    if (detail !== undefined) body = agency(Number(detail) - 1);
    else if (url.pathname.endsWith('/providers/')) body = list(providers, provider);
    else if (url.pathname.endsWith('/reports/'))
      body = list(url.searchParams.has('flag') ? 0 : reports, (n) => report(n, providers));
    else if (url.pathname.endsWith('/activity-groups/')) body = GROUPS;
    else if (url.pathname.endsWith('/agencies/')) body = list(AGENCIES, agency);
    const text = JSON.stringify(body);
    bytes += text.length;
    answer.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the register does not listen');
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Bytes sent so far. */
    bytes: () => bytes,
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
