import type { LanguageMap } from '../../../services/model/language-map.ts';
import type { SourceType } from '../../../services/model/manifest.ts';
import type { Outcome } from '../../../services/model/source.ts';

/** A source as everybody may see it. */
export interface SourceRow {
  readonly id: string;
  readonly provider: string;
  readonly providerName: LanguageMap;
  readonly name: string | null;
  readonly type: string;
  readonly version: string | null;
  /** Null where it is a file of the operator. */
  readonly url: string | null;
  readonly refreshHours: number;
  readonly lastOutcome: Outcome | null;
  readonly lastRunAt: string | null;
  readonly lastCompleteAt: string | null;
  readonly retiredAt: string | null;
  /** By the operator's word it may tell of offers of any provider that it names. */
  readonly authoritative: boolean;
}

/** What a source is called. */
export const calledSource = ({ name, id }: Pick<SourceRow, 'name' | 'id'>): string =>
  name === null || name.trim() === '' ? id : name;

/** The formats by the names that their standards have, which are the same in every language. */
const NAMES: Readonly<Record<SourceType, string>> = {
  elm: 'ELM',
  ooapi: 'OOAPI',
  'edu-api': 'Edu-API',
  occapi: 'OCCAPI',
  moochub: 'MOOChub',
  edubadges: 'edubadges',
  'schema-org': 'schema.org',
  sheet: 'CSV / XLSX',
};

/** Its format, with its version where it has one. A type that we do not know keeps its own word. */
export function formatOf({ type, version }: Pick<SourceRow, 'type' | 'version'>): string {
  const name = Object.hasOwn(NAMES, type) ? NAMES[type as SourceType] : type;
  return version === null ? name : `${name} ${version}`;
}
