import type { LanguageMap } from '../../../services/model/language-map.ts';
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
}

/** What a source is called. */
export const calledSource = ({ name, id }: Pick<SourceRow, 'name' | 'id'>): string =>
  name === null || name.trim() === '' ? id : name;

/** Its format, with its version where it has one. */
export const formatOf = ({ type, version }: Pick<SourceRow, 'type' | 'version'>): string =>
  version === null ? type : `${type} ${version}`;
