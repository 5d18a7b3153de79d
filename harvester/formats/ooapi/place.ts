import type { DraftLocation } from '../../draft.ts';
import { textsOf, unspoken } from '../json/texts.ts';
import { isObject, type JsonObject, memberOf, objectOf, objectsOf, wordAt, wordOf } from '../json/values.ts';

/** Addresses that say nothing about where something takes place. */
const FOR_POST: ReadonlySet<string> = new Set(['postal', 'invoicing', 'deliveries']);

/** The country of an address: a code in version 5, an object with several codes in version 6. */
export function countryOf(address: JsonObject): readonly string[] {
  const said = memberOf(address, 'countryCode', 'country');
  if (!isObject(said)) {
    const code = wordOf(said);
    return code === null ? [] : [code];
  }
  const code = wordAt(said, 'iso3166-1-alpha2', 'iso3166-1-alpha3', 'iso3166-2', 'iso3166-3');
  return code === null ? [] : [code];
}

/** The places in a list of addresses, without those for letters. */
export function locationsOf(addresses: unknown): DraftLocation[] {
  return objectsOf(addresses)
    .filter((address) => !FOR_POST.has(wordAt(address, 'addressType') ?? ''))
    .flatMap((address): DraftLocation[] => {
      const point = objectOf(memberOf(address, 'geolocation', 'geoLocation'));
      const street = [wordAt(address, 'street'), wordAt(address, 'streetNumber')].filter((part) => part !== null);
      const place = [street.join(' '), wordAt(address, 'postalCode', 'postCode') ?? ''].filter((part) => part !== '');
      const location = {
        codes: countryOf(address),
        city: unspoken(wordAt(address, 'city')),
        place: [...unspoken(place.length === 0 ? null : place.join(', ')), ...textsOf(memberOf(address, 'additional'))],
        latitude: wordAt(point, 'latitude'),
        longitude: wordAt(point, 'longitude'),
      };
      const { latitude, longitude, ...lists } = location;
      const isSilent =
        latitude === null && longitude === null && Object.values(lists).every((list) => list.length === 0);
      return isSilent ? [] : [location];
    });
}
