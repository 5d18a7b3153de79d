/** What the fields of keys and portals mean, by name, in the order of names. */
export const PORTAL_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Keys.alg': 'With what it signs.',
  'Keys.crv': 'The curve (RFC 8037).',
  'Keys.keys': 'Public keys, as a JWK set (RFC 7517).',
  'Keys.kid': 'Its name, as it stands in the header of what it has signed.',
  'Keys.kty': 'Type of the key.',
  'Keys.notBefore': 'From when on it signs.',
  'Keys.retired': 'Since when it signs no longer; null while it does. Until it is removed it verifies.',
  'Keys.use': 'What it is for: signatures.',
  'Keys.x': 'The key itself.',
};
