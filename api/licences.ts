import { z } from 'zod';

/** What of others is in the catalogue. The names are those of the words that say what for. */
export const SOURCES_OF_DATA = ['deqar', 'esco', 'vocabularies', 'nuts', 'geonames'] as const;

const SourceOfData = z.object({
  id: z.enum(SOURCES_OF_DATA),
  name: z.string(),
  url: z.string(),
  licence: z.string(),
  licenceUrl: z.string(),
});
type SourceOfData = Readonly<z.infer<typeof SourceOfData>>;

/** The answer of `GET /v1/licences`. */
export const LicencesAnswer = z.object({
  sources: z.array(SourceOfData),
  /** How many offers state which licence of their texts; `unknown`: none. */
  texts: z.array(z.object({ licence: z.string(), offers: z.int() })),
  program: z.object({ licence: z.string(), licenceUrl: z.string() }),
});
export type LicencesAnswer = Readonly<z.infer<typeof LicencesAnswer>>;

const CC_BY = { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' };

/** The sources with their licences, as their publishers state them. */
export const LICENCES: readonly SourceOfData[] = [
  {
    id: 'deqar',
    name: 'DEQAR (EQAR)',
    url: 'https://www.deqar.eu/',
    licence: 'ODC PDDL 1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/pddl/1-0/',
  },
  {
    id: 'esco',
    name: 'ESCO (European Commission)',
    url: 'https://esco.ec.europa.eu/',
    licence: '2011/833/EU',
    licenceUrl: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
  },
  {
    id: 'vocabularies',
    name: 'EU Vocabularies (Publications Office of the European Union)',
    url: 'https://op.europa.eu/en/web/eu-vocabularies',
    ...CC_BY,
  },
  { id: 'nuts', name: 'NUTS (Eurostat)', url: 'https://ec.europa.eu/eurostat/web/nuts', ...CC_BY },
  { id: 'geonames', name: 'GeoNames', url: 'https://www.geonames.org/', ...CC_BY },
];

export const PROGRAM = { licence: 'EUPL-1.2', licenceUrl: 'https://eupl.eu/1.2/en/' };
