import { ownNumber } from '../model/register-key.ts';
import type { Coverage } from './coverage.ts';
import type { Attribution } from './covered-offer.ts';
import type { Placed } from './listed.ts';
import { attributionOf, countryOf, registryOf } from './register-pass.ts';
import { agencyTexts, concerns, inOrder, isInCountry, isTheirs, type NamedScope } from './scope.ts';
import { SAID_COLUMNS, saidRow } from './standing.ts';
import { SUBMISSION_COLUMNS } from './submission.ts';
import { number, type Row, type Table, text } from './table.ts';

/** Further rows of a table are counted and not listed. */
const ROWS_AT_MOST = 20_000;

type Made = Pick<Table, 'rows' | 'leftOut'>;

function made(rows: readonly Row[], leftOut = 0): Made {
  return { rows: inOrder(rows).slice(0, ROWS_AT_MOST), leftOut: leftOut + Math.max(0, rows.length - ROWS_AT_MOST) };
}

const names = ({ all }: Attribution, coverage: Coverage): string =>
  all.map((key) => agencyTexts(key, coverage).acronym).join('; ');

const institutionsOf = ({ institutionsOf: known }: Coverage, { provider }: NamedScope): readonly string[] =>
  provider === null ? [] : (known.get(provider) ?? []);

function expiringReports(coverage: Coverage, scope: NamedScope): Made {
  const { expiring, providers, reads } = coverage.register;
  const own = institutionsOf(coverage, scope);
  const rows = [...expiring.values()].flatMap(({ report, end, horizon }): Row[] => {
    const by = attributionOf(report);
    const listed = report.providers.map((id) => providers.get(id));
    const isHere = scope.country === null || listed.some((one) => isInCountry(countryOf(one), scope));
    const isOwn = scope.provider === null ? concerns(by, scope) : report.providers.some((id) => own.includes(id));
    if (!isOwn || !isHere) return [];
    const carried = coverage.carried.get(report.id);
    return [
      {
        end,
        registry: registryOf(report.id, reads),
        report: String(ownNumber(report.id)),
        url: report.url,
        agencies: names(by, coverage),
        main: agencyTexts(report.agencyId, coverage).acronym ?? null,
        institutions: report.providers.join(' '),
        institutionNames: listed.flatMap((one) => one?.name ?? []).join('; '),
        activity: [...new Set(report.activities.map(({ name }) => name))].join('; '),
        endStated: report.validTo === null ? 'no' : 'yes',
        withinDays: String(horizon),
        offers: carried?.offers ?? 0,
        offersAlone: carried?.alone ?? 0,
      },
    ];
  });
  return made(rows);
}

/** For a provider there is none: who asks publishes. */
function withoutOffers({ register, published }: Coverage, scope: NamedScope): Made {
  if (scope.provider !== null) return made([]);
  const rows = [...register.reviewed].flatMap(([id, { all, main, current, reports }]): Row[] => {
    const provider = register.providers.get(id);
    const isTheirs = scope.agency === null || all.has(scope.agency);
    const country = countryOf(provider);
    if (!provider || published.has(id) || !isTheirs || !isInCountry(country, scope)) return [];
    const isMain = scope.agency === null || main.has(scope.agency);
    return [
      {
        ...{ country, institution: id, name: provider.name, website: provider.website },
        ...{ asMain: isMain ? 'yes' : 'no', current: current ? 'yes' : 'no', reports },
      },
    ];
  });
  return made(rows);
}

/** For an agency these are those of its own country, because no report says whose they are. */
function withoutReport({ register, unreviewed }: Coverage, scope: NamedScope): Made {
  const home = scope.agency === null ? null : (register.agencies.get(scope.agency)?.country ?? '');
  const rows = unreviewed.flatMap(({ provider, name, country, kind, institution, inRegister, offers }): Row[] =>
    isInCountry(country, scope) &&
    (scope.provider === null || scope.provider === provider) &&
    (home === null || isInCountry(country, { country: home, agency: null }))
      ? [{ country, provider, name, providerKind: kind, inRegister, institution, offers }]
      : [],
  );
  return made(rows);
}

const isOf =
  (scope: NamedScope) =>
  (placed: Placed): boolean =>
    isTheirs(placed, scope);

const saidOf = ({ said, replyDays }: Coverage, finding: string): Row =>
  saidRow(said.get(finding) ?? { notice: undefined, replies: [] }, replyDays);

function mismatchList(coverage: Coverage, scope: NamedScope): Made {
  const { reads } = coverage.register;
  const { rows, leftOut } = coverage.mismatches.of(isOf(scope));
  return made(
    rows.map(
      ({ kind, offer, institution, country, stated, registered, report, programme, agencies, finding }): Row => ({
        ...{ kind, country, offer: offer.id, title: offer.title, url: offer.url, provider: offer.provider },
        ...{ providerName: offer.providerName, institution, stated, registered, programme },
        registry: report && registryOf(report.key, reads),
        report: report && String(ownNumber(report.key)),
        reportUrl: report?.url ?? null,
        agencies: names(agencies, coverage),
        ...saidOf(coverage, finding),
      }),
    ),
    leftOut,
  );
}

function lapsedList(coverage: Coverage, scope: NamedScope): Made {
  const { rows, leftOut } = coverage.lapses.of(isOf(scope));
  return made(
    rows.map(
      ({ offer, institution, country, ended, report, agencies, finding }): Row => ({
        ...{ ended, country, offer: offer.id, title: offer.title, url: offer.url, provider: offer.provider },
        ...{ providerName: offer.providerName, institution },
        registry: registryOf(report.key, coverage.register.reads),
        ...{ report: String(ownNumber(report.key)), reportUrl: report.url },
        agencies: names(agencies, coverage),
        ...saidOf(coverage, finding),
      }),
    ),
    leftOut,
  );
}

/** For a provider these are the notes on the institution that it is. */
function qualityList(coverage: Coverage, scope: NamedScope): Made {
  const own = institutionsOf(coverage, scope);
  const { rows, leftOut } = coverage.register.quality.of((placed) => isTheirs(placed, scope, own));
  return made(
    rows.map(
      ({ kind, of, id, registry, url, detail, country, agencies }): Row => ({
        ...{ kind, of, registry, id, url, detail, country },
        agencies: names(agencies, coverage),
      }),
    ),
    leftOut,
  );
}

/** Without an agency its column stays empty, as everything that only an agency can say. A provider uploads nothing. */
function submissions({ unlisted }: Coverage, scope: NamedScope): Made {
  if (scope.provider !== null) return made([]);
  const agency = scope.agency === null ? '' : String(ownNumber(scope.agency));
  const { rows, leftOut } = unlisted.of(isOf(scope));
  return made(
    rows.map((row): Row => ({ ...row, agency })),
    leftOut,
  );
}

const plain = (...columns: string[]): Table['columns'] =>
  columns.map((name) => text(name, COLUMNS[name] ?? 'As in the register.'));

const COLUMNS: Readonly<Record<string, string>> = {
  country: 'Of the legal seat of the institution, else of the provider.',
  end: 'The last valid day.',
  ended: 'The last day on which one of the reviews was valid.',
  endStated: 'Whether the register states the end; else it is six years after the start.',
  withinDays: 'The first of 30, 90 and 180 days within which it ends.',
  agencies: 'The agencies that it concerns, main and contributing.',
  main: 'The main agency.',
  institution: 'The register’s id of the institution.',
  institutions: 'The register’s ids of the institutions that the report is about.',
  asMain: 'Whether the agency asked for is the main agency of a report on it.',
  current: 'Whether a report on it counts and is valid on the day.',
  inRegister: 'Whether a register lists the institution; unclear where several may be meant.',
  provider: 'Id of the provider here.',
  offer: 'Id of the offer here.',
  stated: 'What the source states.',
  registered: 'What the register has.',
  programme: 'The programme in the report.',
  detail: 'What was found.',
};

/** Tables whose rows name somebody. */
export function namedTables(coverage: Coverage, scope: NamedScope): readonly Table[] {
  const table = (id: string, title: string, about: string, columns: Table['columns'], rows: Made): Table => ({
    ...{ id, title, about, columns, names: true },
    ...rows,
  });
  return [
    table(
      'expiring-reports',
      'Reports that end within 180 days',
      'The nearest end first.',
      [
        ...plain(
          'end',
          'registry',
          'report',
          'url',
          'agencies',
          'main',
          'institutions',
          'institutionNames',
          'activity',
        ),
        ...plain('endStated', 'withinDays'),
        number('offers', 'Offers that are seen and rest on it.'),
        number('offersAlone', 'Those that rest on it alone.'),
      ],
      expiringReports(coverage, scope),
    ),
    table(
      'institutions-without-offers',
      'Institutions with reports of which no source publishes an offer here',
      'They may well have offers elsewhere.',
      [...plain('country', 'institution', 'name', 'website', 'asMain', 'current'), number('reports', 'On it.')],
      withoutOffers(coverage, scope),
    ),
    table(
      'providers-without-report-list',
      'Providers that publish offers and of which no report is known',
      'For an agency: those of its own country.',
      [
        ...plain('country', 'provider', 'name', 'providerKind', 'inRegister', 'institution'),
        number('offers', 'That are seen.'),
      ],
      withoutReport(coverage, scope),
    ),
    table(
      'mismatch-list',
      'Differences between sources and registers, each by name',
      'Any of the two sides may be wrong.',
      [
        ...plain('kind', 'country', 'offer', 'title', 'url', 'provider', 'providerName', 'institution', 'stated'),
        ...plain('registered', 'programme', 'registry', 'report', 'reportUrl', 'agencies'),
        ...SAID_COLUMNS,
      ],
      mismatchList(coverage, scope),
    ),
    table(
      'lapsed-list',
      'Offers whose reviews have ended',
      'No later review is known. It does not mean that there was none.',
      [
        ...plain('ended', 'country', 'offer', 'title', 'url', 'provider', 'providerName', 'institution'),
        ...plain('registry', 'report', 'reportUrl', 'agencies'),
        ...SAID_COLUMNS,
      ],
      lapsedList(coverage, scope),
    ),
    table(
      'data-quality-list',
      'What should be looked at in the registers’ data, each by name',
      'The first ones of each kind.',
      plain('kind', 'of', 'registry', 'id', 'url', 'detail', 'country', 'agencies'),
      qualityList(coverage, scope),
    ),
    table(
      'deqar-submission',
      'Micro-credentials that no report names, as an agency would upload them',
      'At institutions that the agency has reviewed. What only the agency can say is empty and named in other_comment.',
      SUBMISSION_COLUMNS.map((name) => text(name, 'As in DEQAR’s submission files.')),
      submissions(coverage, scope),
    ),
  ];
}
