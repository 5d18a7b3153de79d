/** What the fields of keys and portals mean, by name, in the order of names. */
export const PORTAL_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Exclusions.exclusions':
    'Offers and providers that it leaves out by this API; those of the operator’s file are not here.',
  'Exclusions.id': 'Id of the offer or provider.',
  'Exclusions.kind': '`offer` or `provider`.',
  'Exclusions.portal': 'Name of the portal.',
  'Exclusions.reason': 'Why it is left out, in the words of whoever said so.',
  'Exclusions.until':
    'The last day (UTC) on which it is left out, as `YYYY-MM-DD`; null: until somebody says otherwise.',
  'Keys.alg': 'With what it signs.',
  'Keys.crv': 'The curve (RFC 8037).',
  'Keys.keys': 'Public keys, as a JWK set (RFC 7517).',
  'Keys.kid': 'Its name, as it stands in the header of what it has signed.',
  'Keys.kty': 'Type of the key.',
  'Keys.notBefore': 'From when on it signs.',
  'Keys.retired': 'Since when it signs no longer; null while it does. Until it is removed it verifies.',
  'Keys.use': 'What it is for: signatures.',
  'Keys.x': 'The key itself.',
  licenceUrl: 'Where the licence can be read.',
  'Licences.licence': 'Name of the licence; `unknown`: none is stated.',
  'Licences.name': 'Name of the source.',
  'Licences.offers': 'How many offers state it.',
  program: 'The licence of the program itself.',
  'Licences.sources': 'What of others is in the catalogue.',
  texts: 'Licences of the texts of offers, as the sources state them.',
  'Licences.url': 'Address of the source.',
};
