import { type JsonObject, wordOf } from '../json/values.ts';

/** The versions that are read. They differ in what lists are called and where offerings are. */
export type Version = 5 | 6;

/** Members that only records of version 6 have. */
const OF_SIX = [
  'teachingLanguages',
  'modesOfDelivery',
  'learningOutcomeIds',
  'organisationId',
  'programmeIds',
  'programmeId',
];

const versionIn = (text: string): Version | null => (/^v?5\b/i.test(text) ? 5 : /^v?6\b/i.test(text) ? 6 : null);

/** The version that a manifest states (`5`, `v5.0`, `6.1-rc1`), or that a step of the address is (`…/v5/`). */
export function statedVersion({
  version,
  path,
}: {
  readonly version: string | null;
  readonly path: string;
}): Version | null {
  const stated = version === null ? null : versionIn(version.trim());
  if (stated !== null || !URL.canParse(path)) return stated;
  const steps = new URL(path).pathname.split('/').filter((step) => /^v\d/i.test(step));
  return steps.map(versionIn).find((found) => found !== null) ?? null;
}

/** The version in the description that a service gives of itself: the address of its specification. */
export function serviceVersion(service: JsonObject): Version | null {
  const said = `${wordOf(service.specification) ?? ''} ${wordOf(service.documentation) ?? ''}`;
  const found = /(?:^|[^\d.])v?([56])(?:\.\d+)*(?:[^\d]|$)/i.exec(said)?.[1];
  return found === undefined ? null : found === '5' ? 5 : 6;
}

/** The version of records by their members. Null where there are none. */
export function recordVersion(records: readonly JsonObject[]): Version | null {
  if (records.length === 0) return null;
  return records.some((record) => OF_SIX.some((member) => member in record)) ? 6 : 5;
}
