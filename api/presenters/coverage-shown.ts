import type { Coverage } from '../../services/coverage/coverage.ts';
import { possibleEvidence } from '../../services/coverage/possible-evidence.ts';
import { agencyInCountry, EVERYWHERE, plainCountry } from '../../services/coverage/register-pass.ts';
import { agencyTexts, type Scope } from '../../services/coverage/scope.ts';
import type { Row, Table } from '../../services/coverage/table.ts';
import type { TableName } from '../../services/coverage/tables.ts';
import type { Choice, SectionName, ShownCoverage } from '../../web/views/coverage/figures.ts';
import type { PortalReading } from '../../web/views/portal-reading.ts';
import { type AskedCoverage, permanentQuery } from '../coverage/coverage-address.ts';
import { comparedTables, tablesOf } from '../coverage/coverage-answer.ts';
import { wordedFigures } from './coverage-words.ts';

/** Of which table each part is made, and which of its columns are shown. */
const PARTS: Readonly<Record<SectionName, readonly [TableName, ...string[]]>> = {
  possible: ['possible-evidence', 'country', 'externalQa', 'source', 'date', 'agencies', 'publishers'],
  difference: [
    ...(['evidence', 'evidence', 'offers', 'offersBefore', 'offersChange'] as const),
    ...['microCredentials', 'microCredentialsBefore', 'microCredentialsChange'],
  ],
  evidence: ['evidence', 'evidence', 'offers', 'microCredentials'],
  level: ['evidence-by-level', 'level', 'evidence', 'offers', 'microCredentials'],
  providerKind: ['evidence-by-provider-kind', 'providerKind', 'evidence', 'offers', 'microCredentials'],
  activity: ['evidence-by-activity', 'activity', 'activityType', 'evidence', 'offers', 'microCredentials'],
  agencies: ['agencies', 'acronym', 'reports', 'currentReports', 'institutions', 'institutionsWithOffers'],
  expiring: ['expiring-total', 'withinDays', 'reports', 'offers'],
  expiringByAgency: ['expiring', 'acronym', 'withinDays', 'reports', 'offers'],
  time: ['verdicts-by-day', 'day', 'code', 'offers'],
};

const EVERYTHING: Scope = { country: null, agency: null };

/** The agency of a row as an address names it: of a further register with the name of that. */
const agencyValue = ({ registry, agency }: Row, { register }: Coverage): string =>
  registry === register.reads[0]?.registry ? String(agency) : `${registry}/${agency}`;

const byText = (lang: string) => (a: Choice, b: Choice) => a.text.localeCompare(b.text, lang);

/** Countries and agencies of which anything is known, by name. */
function choicesOf(coverage: Coverage, scope: Scope, { lang, names, messages }: PortalReading) {
  const { register } = coverage;
  const countries = possibleEvidence(coverage, EVERYTHING).rows.map(({ country }): Choice => {
    const value = String(country);
    const text = value === 'unknown' ? messages.microCredential.unknown : names.country(value);
    return { value, text, isChosen: scope.country !== null && plainCountry(scope.country) === value };
  });
  const agencies = [...register.agencies.values()]
    .filter(({ id }) => id === scope.agency || register.byAgency.has(agencyInCountry(id, EVERYWHERE)))
    .map(({ id, acronym, name }): Choice => {
      const text = acronym === '' || acronym === name ? name : `${acronym} – ${name}`;
      return { value: agencyValue(agencyTexts(id, coverage), coverage), text, isChosen: id === scope.agency };
    });
  return { countries: countries.sort(byText(lang)), agencies: agencies.sort(byText(lang)) };
}

/** What the page shows of a moment. `earlier`: the moment to compare with. */
export function shownCoverage(
  coverage: Coverage,
  earlier: Coverage | null,
  { asked, scope, publicUrl }: { readonly asked: AskedCoverage; readonly scope: Scope; readonly publicUrl: string },
  reading: PortalReading,
): ShownCoverage {
  const { moment } = coverage;
  const alone = { ...asked, against: undefined };
  const addressOf = (table: TableName, of: AskedCoverage): string =>
    `${publicUrl}/v1/coverage?${new URLSearchParams({ ...permanentQuery(of, moment), table })}`;
  const tables = new Map(tablesOf(coverage, { table: null, scope, named: null }).map((table) => [table.id, table]));
  const [difference] =
    earlier === null ? [] : comparedTables(coverage, earlier, { table: 'evidence', scope, named: null });
  const here = (change: Partial<Record<'country' | 'agency', string>>): string =>
    `${reading.to('/coverage')}?${new URLSearchParams({ ...permanentQuery(alone, moment), ...change })}`;
  const linkOf = (column: string, row: Row): string | null => {
    if (column === 'country' && scope.country === null) return here({ country: String(row.country) });
    return column === 'acronym' && scope.agency === null ? here({ agency: agencyValue(row, coverage) }) : null;
  };
  const figures = (Object.keys(PARTS) as SectionName[]).flatMap((name) => {
    const [id, ...columns] = PARTS[name];
    const table: Table | undefined = name === 'difference' ? difference : tables.get(id);
    if (table === undefined) return [];
    const address = addressOf(id, name === 'difference' ? asked : alone);
    return [[name, wordedFigures(table, columns, address, { messages: reading.messages, linkOf })] as const];
  });
  const offers = (tables.get('evidence')?.rows ?? []).reduce((sum, row) => sum + Number(row.offers), 0);
  return {
    ...moment,
    against: earlier?.moment.asOf ?? null,
    country: scope.country,
    agency: scope.agency === null ? null : (agencyTexts(scope.agency, coverage).acronym ?? null),
    offers,
    figures: Object.fromEntries(figures),
    choices: choicesOf(coverage, scope, reading),
    page: `${publicUrl}${reading.to('/coverage')}?${new URLSearchParams(permanentQuery(asked, moment))}`,
    data: `${publicUrl}/v1/coverage?${new URLSearchParams(permanentQuery(asked, moment))}`,
  };
}
