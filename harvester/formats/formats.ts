import type { AnnexElement } from '../../services/model/completeness.ts';
import type { SourceType } from '../../services/model/manifest.ts';
import { EDU_API } from './edu-api/edu-api.ts';
import { EDUBADGES } from './edubadges/edubadges.ts';
import { ELM } from './elm/elm.ts';
import type { Format } from './format.ts';
import { MOOCHUB } from './moochub/moochub.ts';
import { OCCAPI } from './occapi/occapi.ts';
import { OOAPI } from './ooapi/ooapi.ts';
import { SCHEMA_ORG } from './schema-org/schema-org.ts';
import { SHEET } from './sheet/sheet.ts';

/** The formats that can be read, by the type of a source. */
export const FORMATS: Readonly<Partial<Record<SourceType, Format>>> = {
  elm: ELM,
  moochub: MOOCHUB,
  'edu-api': EDU_API,
  edubadges: EDUBADGES,
  occapi: OCCAPI,
  ooapi: OOAPI,
  'schema-org': SCHEMA_ORG,
  sheet: SHEET,
};

const BY_TYPE: ReadonlyMap<string, Format> = new Map(Object.entries(FORMATS));

/** Elements for which the format of a mapping version has no place; none where the format is not known any more. */
export function cannotSay(mapping: string): readonly AnnexElement[] {
  return formatOf(mapping.split('@', 1)[0] ?? '')?.cannotSay ?? [];
}

/** The format of sources of this type. Null where it cannot be read yet. */
export function formatOf(type: string): Format | null {
  return BY_TYPE.get(type) ?? null;
}
