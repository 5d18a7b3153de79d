/**
 * What the demo register says about whom. Each line is there for the verdict that is named beside it. Years are counted
 * from the day on which the demo starts.
 */

const OBLIGATORY = 'part of obligatory EQA system';
const VOLUNTARY = 'voluntary';
const INSTITUTIONAL = 9101;
const PROGRAMME = 9102;
const MICRO_CREDENTIAL = 9103;

export interface DemoReport {
  readonly id: number;
  readonly group: number;
  readonly providers: readonly string[];
  readonly status: string;
  readonly decision: string;
  readonly fromYears: number;
  /** Null: no end is stated, which means six years. */
  readonly toYears: number | null;
  readonly flag: 'none' | 'low level' | 'high level';
  readonly programmes: readonly {
    readonly id: number;
    readonly names: readonly string[];
    readonly level: number;
    readonly ects: number;
    readonly degree: boolean;
  }[];
}

function report(id: number, group: number, provider: string, more: Partial<DemoReport>): DemoReport {
  return {
    id,
    group,
    providers: [`DEMO-INST-${provider}`],
    status: OBLIGATORY,
    decision: 'positive',
    fromYears: -2,
    toYears: 4,
    flag: 'none',
    programmes: [],
    ...more,
  };
}

export const DEMO_REPORTS: readonly DemoReport[] = [
  // INSTITUTION_ASSURED for Seewinkel; levels 6 and 7 only, so LEVEL_NOT_COVERED at 5.
  report(9201, INSTITUTIONAL, '1001', {}),
  // PROGRAMME_ASSURED
  report(9202, MICRO_CREDENTIAL, '1001', {
    fromYears: -1,
    programmes: [
      { id: 9301, names: ['Applied Data Analysis', 'Angewandte Datenanalyse'], level: 7, ects: 5, degree: false },
    ],
  }),
  // NEGATIVE_PROGRAMME
  report(9203, MICRO_CREDENTIAL, '1001', {
    decision: 'negative',
    fromYears: -0.5,
    programmes: [{ id: 9302, names: ['Neuromarketing kompakt'], level: 6, ects: 3, degree: false }],
  }),
  // COMPONENT_OF_ASSURED_PROGRAMME, for the module that is stated to be part of this degree.
  report(9204, PROGRAMME, '1001', {
    programmes: [
      { id: 9303, names: ['Viticulture and Oenology', 'Weinbau und Önologie'], level: 6, ects: 180, degree: true },
    ],
  }),
  // INSTITUTION_ASSURED, with the six-year default
  report(9205, INSTITUTIONAL, '1002', { fromYears: -3, toYears: null }),
  // PROGRAMME_ASSURED, voluntary
  report(9206, MICRO_CREDENTIAL, '1002', {
    status: VOLUNTARY,
    programmes: [
      {
        id: 9304,
        names: ['Industrial Cybersecurity', 'Industrielle Cybersicherheit'],
        level: 7,
        ects: 6,
        degree: false,
      },
    ],
  }),
  // PROGRAMME_ASSURED for another provider; NOT_COVERED for the rest of what it offers.
  report(9207, MICRO_CREDENTIAL, '1003', {
    status: VOLUNTARY,
    programmes: [{ id: 9305, names: ['Cloud-Sicherheit für Verwaltungen'], level: 5, ects: 3, degree: false }],
  }),
  // INSTITUTION_ASSURED with conditions
  report(9208, INSTITUTIONAL, '1004', {
    decision: 'positive with conditions or restrictions',
    fromYears: -1,
    toYears: 1,
  }),
  // EXPIRED
  report(9209, INSTITUTIONAL, '1005', { fromYears: -8, toYears: -1 }),
  // INHERITED_INSTITUTION: the predecessor of Valserena
  report(9210, INSTITUTIONAL, '1016', { fromYears: -3, toYears: 2 }),
  // INHERITED_PROGRAMME: a school that Waterlinie absorbed
  report(9211, MICRO_CREDENTIAL, '1017', {
    programmes: [
      {
        id: 9306,
        names: ['Klimaatadaptief waterbeheer', 'Climate-adaptive water management'],
        level: 6,
        ects: 5,
        degree: false,
      },
    ],
  }),
  // NOT_YET_VALID
  report(9212, INSTITUTIONAL, '1008', { fromYears: 0.2, toYears: 6 }),
  // NEGATIVE_INSTITUTION
  report(9213, INSTITUTIONAL, '1009', { decision: 'negative', fromYears: -1 }),
  // PARTIAL_INHERITANCE_ONLY: a faculty of Ribeira Alta
  report(9214, INSTITUTIONAL, '1018', {}),
  // PENDING_EQAR_CHECK
  report(9215, INSTITUTIONAL, '1013', { flag: 'high level', fromYears: -0.3 }),
];

export interface FurtherProvider {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly city: string;
  readonly site: string;
}

/** Providers that publish nothing but belong to the story of another one. */
export const FURTHER_PROVIDERS: readonly FurtherProvider[] = [
  {
    id: 'DEMO-INST-1016',
    name: 'Istituto Tecnico di Valserena',
    country: 'IT',
    city: 'Valserena',
    site: 'itv.example',
  },
  { id: 'DEMO-INST-1017', name: 'Instituut Dijkzicht', country: 'NL', city: 'Dijkzicht', site: 'dijkzicht.example' },
  {
    id: 'DEMO-INST-1018',
    name: 'Escola Superior de Saúde da Ribeira Alta',
    country: 'PT',
    city: 'Ribeira Alta',
    site: 'saude-ribeiraalta.example',
  },
  {
    id: 'DEMO-INST-1019',
    name: 'Atlantic Shore University',
    country: 'IE',
    city: 'Carrowshore',
    site: 'atlanticshore.example',
  },
  {
    id: 'DEMO-INST-1020',
    name: 'Halkyon College of Crafts',
    country: 'GR',
    city: 'Aktaio',
    site: 'halkyoncrafts.example',
  },
];

export const PROVIDER_FACTS: Readonly<
  Record<
    string,
    { readonly levels?: readonly number[]; readonly otherProvider?: boolean; readonly closedDaysAgo?: number }
  >
> = {
  'DEMO-INST-1001': { levels: [6, 7] },
  'DEMO-INST-1002': { levels: [6, 7, 8] },
  'DEMO-INST-1003': { otherProvider: true },
  'DEMO-INST-1012': { levels: [6, 7], closedDaysAgo: 200 },
};

export type DemoRelation =
  | { readonly kind: 'child'; readonly from: string; readonly to: string; readonly type: string }
  | {
      readonly kind: 'event';
      readonly from: string;
      readonly to: string;
      readonly label: string;
      readonly inverse: string;
      readonly daysAgo: number;
    };

export const RELATIONS: readonly DemoRelation[] = [
  {
    kind: 'event',
    from: 'DEMO-INST-1006',
    to: 'DEMO-INST-1016',
    label: 'succeeded',
    inverse: 'succeeded by',
    daysAgo: 400,
  },
  {
    kind: 'event',
    from: 'DEMO-INST-1007',
    to: 'DEMO-INST-1017',
    label: 'absorbed',
    inverse: 'was absorbed by',
    daysAgo: 300,
  },
  {
    kind: 'event',
    from: 'DEMO-INST-1019',
    to: 'DEMO-INST-1012',
    label: 'succeeded',
    inverse: 'succeeded by',
    daysAgo: 200,
  },
  { kind: 'child', from: 'DEMO-INST-1018', to: 'DEMO-INST-1011', type: 'faculty' },
];
