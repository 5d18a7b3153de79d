import { validUntil } from '../register-view.ts';
import type { CountryRow, InstitutionRow, ProgrammeRow, ReportRow, Said } from '../rows.ts';
import { asText, dayOrNull, text, unique } from '../values.ts';
import { placesIn } from '../views/counts.ts';
import { levelsOf } from '../views/institution-lists.ts';
import { DECISIONS, LEVELS, type Making, STATUSES } from '../views/shared.ts';

const NAMESPACE = 'http://data.europa.eu/snb/model/application-profile/ams-constraints/';
const [OBLIGATORY] = STATUSES;
const [, , NEGATIVE, NO_DECISION] = DECISIONS;
/** Kinds of accreditation: of an institution, and of programmes. */
const OF_INSTITUTION = 'c_1f1a469a';
const OF_PROGRAMMES = 'c_64666c29';
const INSTITUTIONAL = ['institutional', 'institutional/programme'];
/** EQF level of a short cycle; the others follow. */
const FIRST_LEVEL = 5;
const PROGRAMME_DIGITS = 6;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text of an element or attribute. What XML cannot hold at all is left out. */
const xml = (value: Said): string =>
  asText(value)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

const element = (name: string, attributes: Readonly<Record<string, Said>>, content: readonly string[] = []): string => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`);
  return content.length === 0 ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content.join('')}</${name}>`;
};
const said = (name: string, value: Said, attributes: Readonly<Record<string, Said>> = {}): string =>
  element(name, attributes, [xml(value)]);
const at = (name: string, day: Said): string[] => (dayOrNull(day) === null ? [] : [said(name, `${day}T00:00:00`)]);

function programme({ dataOrigin }: Making, { id, name, names, identifiers }: ProgrammeRow): string {
  const uri = `${dataOrigin}/programme/${String(id).padStart(PROGRAMME_DIGITS, '0')}`;
  const others = unique(names.map((row) => text(row.name))).filter((one) => one !== null && one !== name);
  const notation = text(identifiers[0]?.identifier);
  return element('limitAbstractProgramme', { uri }, [
    said('skos:prefLabel', name, { language: 'en' }),
    // Because the register does not say in which language a name is, none is claimed.
    ...others.map((one) => said('skos:altLabel', one, { language: 'und' })),
    ...(notation === null ? [] : [said('skos:notation', notation)]),
  ]);
}

/** The day until which a report is valid. Here, and only here, six years after 29 February end on the 28th. */
function reviewDate({ view }: Making, report: ReportRow): string | null {
  const [end, from] = [validUntil(report), dayOrNull(report.from)];
  const isLeapDay = dayOrNull(report.to) === null && from?.endsWith('-02-29') === true;
  return view.strict && isLeapDay && end?.endsWith('-03-01') === true ? `${end.slice(0, 4)}-02-28` : end;
}

function accreditation(making: Making, report: ReportRow): string {
  const { view, dataOrigin } = making;
  const [activity] = view.activities(report);
  const institutional = view.activities(report).some(({ type }) => INSTITUTIONAL.includes(asText(type)));
  const institutions = view.institutions(report.institutions);
  const levels = unique(
    institutional && report.programmes.length === 0
      ? institutions.flatMap((row) => levelsOf(row))
      : report.programmes.map(({ level }) => level),
  ).filter((level) => LEVELS.includes(asText(level)));
  return element('accreditation', { id: `${dataOrigin}/report/${report.id}` }, [
    element('type', {
      uri: `http://data.europa.eu/snb/accreditation/${institutional ? OF_INSTITUTION : OF_PROGRAMMES}`,
    }),
    said('title', activity === undefined ? 'Report' : view.groupName(activity), { language: 'en' }),
    ...(report.decision === NO_DECISION
      ? []
      : [
          element('decision', { uri: `${dataOrigin}/decision/${asText(report.decision).replaceAll(' ', '_')}` }, [
            said('skos:prefLabel', report.decision, { language: 'en' }),
          ]),
        ]),
    ...institutions.map(({ id }) => element('organisation', { idref: `${dataOrigin}/institution/${id}` })),
    ...levels.map((level) =>
      element('limitEQFLevel', { uri: `http://data.europa.eu/snb/eqf/${FIRST_LEVEL + LEVELS.indexOf(asText(level))}` }),
    ),
    ...report.programmes.map((row) => programme(making, row)),
    element('accreditingAgent', { idref: `${dataOrigin}/agency/${report.agency}` }),
    ...at('issued', report.from),
    ...at('reviewDate', reviewDate(making, report)),
    ...at('expiryDate', report.to),
  ]);
}

const countryUri = (country: CountryRow | null): string[] =>
  text(country?.alpha3) === null
    ? []
    : [
        element('countryCode', {
          uri: `http://publications.europa.eu/resource/authority/country/${asText(country?.alpha3)}`,
        }),
      ];

function organisation(
  id: string,
  name: Said,
  country: CountryRow | null,
): { readonly agent: string; readonly place: string } {
  const place = `${id}/location`;
  return {
    agent: element('organisation', { id }, [
      said('legalName', name, { language: 'en' }),
      element('location', { idref: place }),
    ]),
    place: element('location', { id: place }, [element('address', {}, countryUri(country))]),
  };
}

/** Institutions of reports, and those around them except for consortia. */
function around({ view }: Making, reports: readonly ReportRow[]): InstitutionRow[] {
  const ids = unique(reports.flatMap(({ institutions }) => institutions));
  const related = ids.flatMap((id) => [
    ...view.partOf(id).flatMap(({ parent, type }) => (type === 'consortium' ? [] : [parent])),
    ...view.includes(id).flatMap(({ child, type }) => (type === 'consortium' ? [] : [child])),
  ]);
  return view.institutions(unique([...ids, ...related]));
}

/** A country by its two letters, exactly, or by its three, however written. */
export function countryOf({ view }: Making, code: string): CountryRow | undefined {
  return [...view.register.countries.values()].find(
    ({ alpha2, alpha3 }) => alpha2 === code || asText(alpha3) === code.toUpperCase(),
  );
}

/**
 * The register's accreditations of a country for the European accreditation database: reports of its
 * obligatory system on institutions whose legal seat is there, neither negative nor held back.
 */
export function accreditations(making: Making, country: CountryRow): string {
  const { view, dataOrigin } = making;
  const seated = (id: number) =>
    view
      .institutions([id])
      .some(({ locations }) => placesIn(locations, country).some(({ verified }) => verified === true));
  const reports = [...view.register.reports.values()]
    .filter(({ institutions }) => institutions.some(seated))
    .filter(({ status, decision, flag }) => status === OBLIGATORY && decision !== NEGATIVE && flag !== 'high level')
    .sort((a, b) => a.id - b.id);
  const agencies = unique(reports.map(({ agency }) => agency)).flatMap((id) => view.agency(id) ?? []);
  const organisations = [
    ...agencies.map((row) => organisation(`${dataOrigin}/agency/${row.id}`, row.name, row.country)),
    ...around(making, reports).map((row) =>
      organisation(
        `${dataOrigin}/institution/${row.id}`,
        row.name,
        row.locations.find(({ verified }) => verified === true)?.country ?? null,
      ),
    ),
  ];
  const root = { xmlns: NAMESPACE, 'xmlns:skos': 'http://www.w3.org/2004/02/skos/core#', xsdVersion: '3.3.1' };
  const parts = [
    element(
      'accreditationReferences',
      {},
      reports.map((report) => accreditation(making, report)),
    ),
    element(
      'agentReferences',
      {},
      organisations.map(({ agent }) => agent),
    ),
    element(
      'locationReferences',
      {},
      organisations.map(({ place }) => place),
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('Accreditations', root, parts)}\n`;
}
