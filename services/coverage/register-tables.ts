import type { Coverage } from './coverage.ts';
import type { Placed } from './listed.ts';
import { AGENCY_COLUMNS } from './offer-tables.ts';
import {
  agencyInCountry,
  attributionOf,
  countryOf,
  EVERYWHERE,
  HORIZONS,
  plainCountry,
  type RegisterPass,
} from './register-pass.ts';
import { agenciesIn, agencyTexts, concerns, inOrder, isInCountry, type Scope } from './scope.ts';
import { note, number, type Row, Sums, share, type Table, text } from './table.ts';

const HUNDRED = 100;
const TENTHS = 10;

type Made = Pick<Table, 'rows'>;

/** What each agency did, by its reports. */
function agencyRows(coverage: Coverage, scope: Scope): Made {
  const { register, published } = coverage;
  const keys = [...register.agencies.keys()].filter((key) => scope.agency === null || key === scope.agency);
  const rows = keys.flatMap((key): Row[] => {
    const did = register.byAgency.get(
      agencyInCountry(key, scope.country === null ? EVERYWHERE : plainCountry(scope.country)),
    );
    if (!did && scope.agency === null) return [];
    const count = (ids: ReadonlySet<string> | undefined, which: (id: string) => boolean = () => true) =>
      [...(ids ?? [])].filter(which).length;
    return [
      {
        ...agencyTexts(key, coverage),
        reports: did?.reports ?? 0,
        reportsMain: did?.main ?? 0,
        currentReports: did?.current ?? 0,
        currentReportsMain: did?.currentMain ?? 0,
        institutions: count(did?.institutions),
        institutionsMain: count(did?.institutionsMain),
        institutionsWithOffers: count(did?.institutions, (id) => published.has(id)),
        microCredentialRows: did?.microCredentials ?? 0,
        microCredentialRowsMain: did?.microCredentialsMain ?? 0,
      },
    ];
  });
  return { rows: inOrder(rows) };
}

/** Institutions of the register and of the catalogue, as a row for each country. */
function institutionRows({ register, published }: Coverage, scope: Scope): Made {
  const sums = new Sums();
  for (const provider of register.providers.values()) {
    const country = countryOf(provider);
    const by = register.reviewed.get(provider.id);
    const isTheirs = scope.agency === null || by?.all.has(scope.agency);
    if (!isInCountry(country, scope) || !isTheirs) continue;
    const one = (yes: boolean): number => (yes ? 1 : 0);
    const hasOffers = published.has(provider.id);
    sums.add(
      { country },
      {
        institutions: 1,
        withReports: one(by !== undefined),
        withCurrentReports: one(by?.current === true),
        withOffers: one(hasOffers),
        reportsAndNoOffers: one(by !== undefined && !hasOffers),
        offersAndNoReports: one(by === undefined && hasOffers),
      },
    );
  }
  return { rows: sums.rows().map((row) => ({ ...row, ...shareOf(row, register, scope) })) };
}

/** The share of institutions with offers, where the list of a country is whole; else why there is none. */
function shareOf({ country, institutions, withOffers }: Row, { fullLists }: RegisterPass, { agency }: Scope): Row {
  const none = (noShareBecause: string): Row => ({ withOffersPercent: null, noShareBecause });
  if (agency !== null) return none('limited-to-agency');
  const isFull = fullLists.get(plainCountry(String(country)));
  if (isFull !== true) return none(isFull === false ? 'list-not-full' : 'list-not-stated');
  const tenths = Math.round((Number(withOffers) / Number(institutions)) * HUNDRED * TENTHS);
  return { withOffersPercent: tenths / TENTHS, noShareBecause: null };
}

function unreviewedRows({ unreviewed }: Coverage, scope: Scope): Made {
  const sums = new Sums();
  if (scope.agency === null)
    for (const { country, kind, inRegister, offers } of unreviewed)
      if (isInCountry(country, scope)) sums.add({ country, providerKind: kind, inRegister }, { providers: 1, offers });
  return { rows: sums.rows() };
}

/** Reports that end soon, by agency and horizon. A report that ends within 30 days also ends within 90. */
function expiringRows(coverage: Coverage, scope: Scope): Made {
  const sums = new Sums();
  const zero = { reports: 0, reportsMain: 0, offers: 0, offersMain: 0 };
  const { expiring, providers } = coverage.register;
  const isHere = (ids: readonly string[]) => ids.some((id) => isInCountry(countryOf(providers.get(id)), scope));
  for (const { report, horizon } of expiring.values()) {
    if (scope.country !== null && !isHere(report.providers)) continue;
    for (const key of agenciesIn(attributionOf(report), scope))
      for (const days of HORIZONS)
        if (horizon <= days)
          sums.add(
            { ...agencyTexts(key, coverage), withinDays: String(days) },
            { ...zero, reports: 1, reportsMain: key === report.agencyId ? 1 : 0 },
          );
  }
  for (const cell of coverage.cells) {
    if (cell.soonest === null || !isInCountry(cell.country, scope)) continue;
    for (const key of agenciesIn(cell.evidenceOf, scope)) {
      for (const days of HORIZONS) {
        const ends = cell.expiring.flatMap((id) => expiring.get(id) ?? []).filter(({ horizon }) => horizon <= days);
        const theirs = ends.filter(({ report }) => attributionOf(report).all.includes(key));
        if (theirs.length === 0) continue;
        const isMain = theirs.some(({ report }) => report.agencyId === key);
        sums.add(
          { ...agencyTexts(key, coverage), withinDays: String(days) },
          { ...zero, offers: cell.offers, offersMain: isMain ? cell.offers : 0 },
        );
      }
    }
  }
  return { rows: sums.rows(HORIZONS.map(String)) };
}

/** Reports that end soon, each counted once however many agencies made it. */
function expiringTotalRows(coverage: Coverage, scope: Scope): Made {
  const sums = new Sums();
  const { expiring, providers } = coverage.register;
  const isHere = (ids: readonly string[]) =>
    scope.country === null || ids.some((id) => isInCountry(countryOf(providers.get(id)), scope));
  const theirs = [...expiring.values()].filter(({ report }) => concerns(attributionOf(report), scope));
  for (const days of HORIZONS) {
    const within = { withinDays: String(days) };
    const ends = theirs.filter(({ horizon }) => horizon <= days);
    const reports = ends.filter(({ report }) => isHere(report.providers)).length;
    const keys = new Set(ends.map(({ report }) => report.id));
    const offers = coverage.cells
      .filter((cell) => isInCountry(cell.country, scope) && cell.expiring.some((id) => keys.has(id)))
      .reduce((sum, cell) => sum + cell.offers, 0);
    sums.add(within, { reports, offers });
  }
  return { rows: sums.rows(HORIZONS.map(String)) };
}

function mismatchRows({ mismatches, mismatchStandings }: Coverage, scope: Scope): Made {
  const sums = new Sums();
  const zero = { found: 0, disputed: 0, dropped: 0 };
  const isHere = ({ country, agencies }: Placed) => isInCountry(country, scope) && concerns(agencies, scope);
  for (const { placed, count } of mismatches.cells())
    if (isHere(placed)) sums.add({ kind: placed.kind, country: placed.country }, { ...zero, found: count });
  // What is disputed, or does not hold, was counted with all others before.
  for (const { placed, count, standing } of mismatchStandings)
    if (isHere(placed))
      sums.add({ kind: placed.kind, country: placed.country }, { ...zero, found: -count, [standing]: count });
  return { rows: sums.rows() };
}

function qualityRows({ register }: Coverage, scope: Scope): Made {
  const sums = new Sums();
  for (const { placed, count } of register.quality.cells())
    if (isInCountry(placed.country, scope) && concerns(placed.agencies, scope))
      sums.add({ kind: placed.kind, country: placed.country }, { found: count });
  return { rows: sums.rows() };
}

/** What registers hold, beside what the catalogue holds, as totals. */
export function registerTables(coverage: Coverage, scope: Scope): readonly Table[] {
  const table = (id: string, title: string, about: string, columns: Table['columns'], made: Made): Table => ({
    ...{ id, title, about, columns, names: false, leftOut: 0 },
    ...made,
  });
  const country = text('country', 'Of the legal seat of the institution.');
  const kind = text('kind', 'What it is about.');
  return [
    table(
      'agencies',
      'Agencies and their reports',
      'A report counts for its main and for its contributing agencies; columns ending in “Main” count main ones alone. Figures of agencies do not add up.',
      [
        ...AGENCY_COLUMNS,
        number('reports', 'Reports that the register holds.'),
        number('reportsMain', 'Those of which it is the main agency.'),
        number('currentReports', 'Reports that count and are valid on the day.'),
        number('currentReportsMain', 'Those of which it is the main agency.'),
        number('institutions', 'Institutions that the reports are about.'),
        number('institutionsMain', 'By reports of which it is the main agency.'),
        number('institutionsWithOffers', 'Those of which an offer is seen here.'),
        number('microCredentialRows', 'Programmes in the reports that are no degree and have fewer than 60 ECTS.'),
        number('microCredentialRowsMain', 'In reports of which it is the main agency.'),
      ],
      agencyRows(coverage, scope),
    ),
    table(
      'institutions',
      'Institutions with and without reports and offers',
      'An institution has offers where one of it is seen here. A share is given only where a register says that it lists every institution of the country.',
      [
        country,
        number('institutions', 'That the registers list.'),
        number('withReports', 'With a report of any agency, valid or not.'),
        number('withCurrentReports', 'With a report that counts and is valid on the day.'),
        number('withOffers', 'Of which an offer is seen here.'),
        number('reportsAndNoOffers', 'With reports, and of which no source publishes an offer here.'),
        number('offersAndNoReports', 'Of which an offer is seen here, and that no report names.'),
        share(
          'withOffersPercent',
          'Those with offers, of all that the registers list; empty where no share can be said.',
        ),
        note(
          'noShareBecause',
          'list-not-full: a register says that it does not list every institution; list-not-stated: none says whether it does; limited-to-agency: not all institutions are counted here.',
        ),
      ],
      institutionRows(coverage, scope),
    ),
    table(
      'providers-without-report',
      'Providers that publish offers and of which no report is known',
      'Nor is one known of an institution from which they inherit. It does not mean that there was no review. With an agency asked for it is empty: no report names one.',
      [
        country,
        text('providerKind', 'hei, other-provider, unknown.'),
        text('inRegister', 'Whether a register lists the institution; unclear where several may be meant.'),
        number('providers', 'How many.'),
        number('offers', 'Offers of theirs that are seen.'),
      ],
      unreviewedRows(coverage, scope),
    ),
    table(
      'expiring',
      'Reports that end soon, and the offers that rest on them',
      'Within 30, 90 and 180 days from the day, each taking in the ones before. An offer that rests on several is counted once.',
      [
        ...AGENCY_COLUMNS,
        text('withinDays', '30, 90 or 180.'),
        number('reports', 'That end within so many days.'),
        number('reportsMain', 'Those of which it is the main agency.'),
        number('offers', 'Offers that are seen and rest on one of them.'),
        number('offersMain', 'On one of which it is the main agency.'),
      ],
      expiringRows(coverage, scope),
    ),
    table(
      'expiring-total',
      'Reports that end soon, and the offers that rest on them, each counted once',
      'Within 30, 90 and 180 days from the day, each taking in the ones before.',
      [
        text('withinDays', '30, 90 or 180.'),
        number('reports', 'That end within so many days.'),
        number('offers', 'Offers that are seen and rest on one of them.'),
      ],
      expiringTotalRows(coverage, scope),
    ),
    table(
      'mismatches',
      'Differences between sources and registers',
      'None of them is a judgement: either side may be wrong.',
      [
        ...[kind, text('country', 'As of the offer.')],
        number('found', 'How many, without those that are disputed or do not hold.'),
        number('disputed', 'Left out: a party disputes them, and nothing was decided yet.'),
        number('dropped', 'Left out: decided not to hold, for a reason.'),
      ],
      mismatchRows(coverage, scope),
    ),
    table(
      'data-quality',
      'What should be looked at in the registers’ data',
      'Records that are unlikely, contradict each other, or name nobody.',
      [kind, country, number('found', 'How many.')],
      qualityRows(coverage, scope),
    ),
  ];
}
