import { codeText } from './code-text.ts';
import { listByKey } from './list-file.ts';

const BASE = 'http://data.europa.eu/snb/qdr/';
const CONCEPT = /^https?:\/\/data\.europa\.eu\/snb\/qdr\/(c_[0-9a-z]+)\/?$/i;

const labels = listByKey<string>('nqf');

/**
 * The country of a framework whose levels are not mapped here, by the short name in its levels' labels. Two names
 * belong to two frameworks each and are left out (BQF, SQF).
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  AQF: 'AL',
  'BH NQF': 'BA',
  ISQF: 'IS',
  'KS NQF': 'XK',
  'ME NQF': 'ME',
  MECU: 'ES',
  NNMQF: 'MK',
  'NQF RNCP': 'FR',
  NQFS: 'RS',
  QDG: 'BE',
};

interface Referenced {
  readonly country: string;
  /** EQF level by level of the framework; `same` where all eight are those of the EQF. */
  readonly levels: 'same' | Readonly<Record<string, number>>;
  /**
   * The report in which the country compares its levels with those of the EQF. Its year, or when the framework was
   * linked to the EQF, is said only where a public page tells it. “By” December 2012, May 2013 and February 2017 are the
   * dates of Cedefop's lists of linked frameworks.
   */
  readonly source: string;
  /**
   * A page on which the levels were looked up (2026-11). Not there: they are from general knowledge of the report, and
   * were not compared with it.
   */
  readonly seen?: string;
}

/** Frameworks that were referenced to the EQF, by their short names. A level that is not here is not mapped. */
const referenced = listByKey<Referenced>('nqf-eqf');

function mappedLevel(framework: string, level: string): number | null {
  const levels = referenced().get(framework)?.levels;
  if (levels === 'same') return /^[1-8]$/.test(level) ? Number(level) : null;
  return levels !== undefined && Object.hasOwn(levels, level) ? (levels[level] ?? null) : null;
}

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
  const parts = label === null ? null : /^(.+?) Level (\S+)$/.exec(label);
  const framework = parts?.[1] ?? /^\S+(?: NQF)?/.exec(label ?? '')?.[0] ?? '';
  return {
    uri: BASE + id,
    label,
    country: referenced().get(framework)?.country ?? COUNTRIES[framework] ?? null,
    eqf: mappedLevel(framework, parts?.[2] ?? ''),
  };
}
