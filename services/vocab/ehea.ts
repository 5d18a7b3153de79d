/**
 * The countries of the European Higher Education Area (ISO 3166-1 alpha-2), whose ministers agreed on external quality
 * assurance by common standards (https://ehea.info/page-full_members).
 */
const EHEA: readonly string[] =
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LI LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA'.split(
    ' ',
  );

/** The countries of the European Higher Education Area, by code. */
export const eheaCountries = (): readonly string[] => EHEA;
