import { readFileSync } from 'node:fs';
import { codeText } from './code-text.ts';
import { once } from './once.ts';

const BASE = 'http://data.europa.eu/snb/qdr/';
const CONCEPT = /^https?:\/\/data\.europa\.eu\/snb\/qdr\/(c_[0-9a-z]+)\/?$/i;

const labels = once(
  () =>
    new Map(
      Object.entries(
        JSON.parse(readFileSync(new URL('./nqf.json', import.meta.url), 'utf8')) as Record<string, string>,
      ),
    ),
);

/**
 * The country of a framework, by the short name in its levels' labels. Two names belong to two frameworks each and are
 * left out (BQF, SQF).
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  'AT: NQF': 'AT',
  AQF: 'AL',
  'BH NQF': 'BA',
  CFC: 'BE',
  CLQ: 'LU',
  CQFW: 'GB',
  CROQF: 'HR',
  CyQF: 'CY',
  'DK NQF': 'DK',
  DQR: 'DE',
  EstQF: 'EE',
  FiNQF: 'FI',
  FQF: 'BE',
  HQF: 'GR',
  HuQF: 'HU',
  'IE NQF': 'IE',
  ISQF: 'IS',
  'IT NQF': 'IT',
  'KS NQF': 'XK',
  LQF: 'LV',
  LTQF: 'LT',
  'ME NQF': 'ME',
  MECU: 'ES',
  MQF: 'MT',
  NKR: 'NO',
  NLQF: 'NL',
  NNMQF: 'MK',
  'NQF RNCP': 'FR',
  'NQF VPET': 'CH',
  NQFL: 'LI',
  NQFS: 'RS',
  NSK: 'CZ',
  PQF: 'PL',
  QDG: 'BE',
  QNQ: 'PT',
  ROQF: 'RO',
  RQF: 'GB',
  SCQF: 'GB',
  SeQF: 'SE',
  SKKR: 'SK',
  TQF: 'TR',
};

/** Frameworks of eight levels that were referenced to the EQF level by level (referencing reports). */
const ONE_TO_ONE: ReadonlySet<string> = new Set([
  'AT: NQF',
  'CLQ',
  'DK NQF',
  'DQR',
  'EstQF',
  'FiNQF',
  'HQF',
  'HuQF',
  'LQF',
  'LTQF',
  'NLQF',
  'PQF',
  'QNQ',
  'SeQF',
  'SKKR',
]);
/** The Irish framework has ten levels. */
const IRISH: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
  '8': 6,
  '9': 7,
  '10': 8,
};

export interface NqfLevel {
  readonly uri: string;
  /** English label, null for a level that is newer than our list. */
  readonly label: string | null;
  readonly country: string | null;
  /** EQF level by the framework's referencing, null where we do not map it. */
  readonly eqf: number | null;
}

/** What is known of a level of a national framework. Null where the IRI is none. Unknown levels keep their IRI. */
export function parseNqf(iri: string): NqfLevel | null {
  const id = CONCEPT.exec(codeText(iri) ?? '')?.[1];
  if (id === undefined) return null;
  const label = labels().get(id) ?? null;
  const parts = label === null ? null : /^(.+?) Level (\S+)/.exec(label);
  const framework = parts?.[1] ?? '';
  const level = parts?.[2] ?? '';
  const mapped =
    framework === 'IE NQF'
      ? IRISH[level]
      : /^[1-8]$/.test(level) && ONE_TO_ONE.has(framework)
        ? Number(level)
        : undefined;
  return { uri: BASE + id, label, country: COUNTRIES[framework] ?? null, eqf: mapped ?? null };
}
