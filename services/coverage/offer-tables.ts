import type { Coverage } from './coverage.ts';
import { EVIDENCE_KINDS } from './evidence-kind.ts';
import { agenciesIn, agencyTexts, concerns, isInCountry, type Scope } from './scope.ts';
import { number, Sums, type Table, text } from './table.ts';

const EVIDENCE = text('evidence', 'What the verdict rests on: the codes of the rules, no order of quality.');
const OFFERS = number('offers', 'Offers that are seen.');
const MICRO = number('microCredentials', 'Those of them that are micro-credentials, as stated or likely.');
const COUNTRY = text(
  'country',
  'Of the legal seat of the institution that the verdict is about, else of the provider.',
);
export const AGENCY_COLUMNS = [
  text('registry', 'The register that lists the agency.'),
  text('agency', 'The register’s number of the agency.'),
  text('acronym', 'How the agency is called.'),
];

const isMicro = ({ microCredential }: { readonly microCredential: string }): boolean =>
  microCredential === 'yes' || microCredential === 'likely';

/** Offers by kind of evidence, as totals. */
export function offerTables(coverage: Coverage, scope: Scope): readonly Table[] {
  const cells = coverage.cells.filter((cell) => isInCountry(cell.country, scope) && concerns(cell.agencies, scope));
  const [all, countries, kinds, levels, activities] = [new Sums(), new Sums(), new Sums(), new Sums(), new Sums()];
  const [agencies, covers, flags] = [new Sums(), new Sums(), new Sums()];
  for (const cell of cells) {
    const { evidence, offers } = cell;
    const counted = { offers, microCredentials: isMicro(cell) ? offers : 0 };
    all.add({ evidence }, counted);
    countries.add({ country: cell.country, evidence }, counted);
    kinds.add({ providerKind: cell.kind, evidence }, counted);
    levels.add({ level: cell.level, evidence }, counted);
    for (const [activityType, activity] of cell.activities)
      activities.add({ activityType, activity, evidence }, counted);
    for (const flag of cell.flags) flags.add({ flag }, { offers });
    if (cell.coverUnknown) covers.add({ country: cell.country, level: cell.level }, counted);
    for (const key of agenciesIn(cell.agencies, scope)) {
      const when = (yes: boolean): number => (yes ? offers : 0);
      const { all: evidenceAll, main: evidenceMain } = cell.evidenceOf;
      agencies.add(
        { ...agencyTexts(key, coverage), evidence },
        {
          offers,
          offersMain: when(cell.agencies.main.includes(key)),
          byTheirReport: when(evidenceAll.includes(key)),
          byTheirReportMain: when(evidenceMain.includes(key)),
          coverUnknown: when(cell.coverUnknown && evidenceAll.includes(key)),
        },
      );
    }
  }
  const table = (id: string, title: string, about: string, columns: Table['columns'], sums: Sums): Table => ({
    ...{ id, title, about, columns, names: false },
    ...{ rows: sums.rows(EVIDENCE_KINDS), leftOut: 0 },
  });
  return [
    table('evidence', 'Offers by kind of evidence', 'Every offer is in one row.', [EVIDENCE, OFFERS, MICRO], all),
    table(
      'evidence-by-country',
      'Offers by country and kind of evidence',
      'Absolute numbers: catalogues differ in what they collect, so countries cannot be compared.',
      [COUNTRY, EVIDENCE, OFFERS, MICRO],
      countries,
    ),
    table(
      'evidence-by-provider-kind',
      'Offers by kind of provider and kind of evidence',
      'Institutions of higher education, other providers, and those of which the register does not say it.',
      [text('providerKind', 'hei, other-provider, unknown.'), EVIDENCE, OFFERS, MICRO],
      kinds,
    ),
    table(
      'evidence-by-level',
      'Offers by level and kind of evidence',
      'Levels as sources state them.',
      [text('level', 'EQF 1 to 8, or unknown.'), EVIDENCE, OFFERS, MICRO],
      levels,
    ),
    table(
      'evidence-by-activity',
      'Offers by the activity from which the evidence comes',
      'An offer whose evidence comes from several activities is counted with each. Offers without evidence are in no row.',
      [text('activityType', 'Type of the activity.'), text('activity', 'Its name.'), EVIDENCE, OFFERS, MICRO],
      activities,
    ),
    table(
      'evidence-by-agency',
      'Offers by agency and kind of evidence',
      'An offer is counted with every agency that reviewed its institution, or whose report is its evidence, as the main or a contributing agency. Agencies’ figures do not add up.',
      [
        ...AGENCY_COLUMNS,
        EVIDENCE,
        number('offers', 'With the agency as the main or a contributing one.'),
        number('offersMain', 'With the agency as the main one.'),
        number('byTheirReport', 'Those whose evidence is a report of the agency, main or contributing.'),
        number('byTheirReportMain', 'Those whose evidence is a report of which it is the main agency.'),
        number('coverUnknown', 'Those by its report that do not say whether the review includes short courses.'),
      ],
      agencies,
    ),
    table(
      'cover-unknown',
      'Offers where it is not known whether the review includes micro-credentials',
      'They rest on a review of the institution as a whole that does not say it.',
      [COUNTRY, text('level', 'EQF 1 to 8, or unknown.'), OFFERS, MICRO],
      covers,
    ),
    table('flags', 'Offers by flag', 'An offer may have several.', [text('flag', 'As in the rules.'), OFFERS], flags),
  ];
}
