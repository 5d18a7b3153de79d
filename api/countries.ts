/** The register says `UK` and ISO 3166-1 says `GB`. Each of them finds both. Null: every country. */
export function countriesOf(country: string | undefined): string[] | null {
  if (country === undefined) return null;
  return country === 'GB' || country === 'UK' ? ['GB', 'UK'] : [country];
}
