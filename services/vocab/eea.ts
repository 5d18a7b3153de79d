/**
 * The countries of the European Union and the European Economic Area (ISO 3166-1 alpha-2), all of which have referenced
 * their national framework to the European Qualifications Framework.
 */
const EEA: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** True for a country of the union or the economic area, also where only one of its systems is named (`BE-fl`). */
export function isInEea(country: string): boolean {
  const [code = ''] = country.split('-');
  return EEA.has(code === 'EL' ? 'GR' : code);
}
