import type { Location } from '../../model/instance.ts';
import { cityValue, spotValue } from '../../search/place-values.ts';
import type { Circle } from '../../search/query.ts';
import type { Queryable } from '../home/db.ts';

/** The most points that one question is resolved to, the nearest ones. */
export const MAX_NEAR = 100;
const EARTH_KM = 6_371;
/** A degree of latitude, in kilometres, and a little less. */
const KM_A_DEGREE = 111;

/** A place by the names under which it is found: null where it has neither a city nor a point. */
function rowOf({ city, country, region, lat, lon }: Location) {
  const value = city === null ? null : cityValue(city);
  const spot = lat === null || lon === null ? null : spotValue(lat, lon);
  if (value === null && spot === null) return null;
  return { key: `${value ?? ''}|${country ?? ''}|${spot ?? ''}`, value, spot, name: city, country, region, lat, lon };
}

/** Adds places to those that occur. Places that are there already stay as they are. */
export async function addPlaces(q: Queryable, locations: Iterable<Location>): Promise<void> {
  const rows = new Map<string, NonNullable<ReturnType<typeof rowOf>>>();
  for (const location of locations) {
    const row = rowOf(location);
    if (row !== null) rows.set(row.key, row);
  }
  if (rows.size === 0) return;
  await q.query(
    `insert into place (key, value, spot, name, country, region, lat, lon)
     select * from json_to_recordset($1::json)
       as p (key text, value text, spot text, name text, country text, region text, lat float8, lon float8)
     on conflict do nothing`,
    [JSON.stringify([...rows.values()])],
  );
}

/** The points in a circle, nearest first: at most MAX_NEAR, and whether there are more. */
export async function spotsWithin(
  q: Queryable,
  { lat, lon, within }: Circle,
): Promise<{ readonly spots: readonly string[]; readonly more: boolean }> {
  const rows = await q.query<{ spot: string }>(
    `select spot from (
       select spot, min(2 * ${EARTH_KM} * asin(least(1, sqrt(
         power(sin(radians(lat - $1::float8) / 2), 2)
         + cos(radians($1::float8)) * cos(radians(lat)) * power(sin(radians(lon - $2::float8) / 2), 2))))) as km
       from place where spot is not null and lat between $1::float8 - $4::float8 and $1::float8 + $4::float8
       group by spot
     ) near where km <= $3::float8 order by km, spot collate "C" limit ${MAX_NEAR + 1}`,
    [lat, lon, within, within / KM_A_DEGREE],
  );
  return { spots: rows.slice(0, MAX_NEAR).map(({ spot }) => spot), more: rows.length > MAX_NEAR };
}

/** The names of cities as they were stated, by value. Of several spellings the first by alphabet. */
export async function cityNames(q: Queryable, values: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map();
  const rows = await q.query<{ value: string; name: string }>(
    'select value, min(name collate "C") as name from place where value = any($1::text[]) group by value',
    [values],
  );
  return new Map(rows.map(({ value, name }) => [value, name]));
}

/**
 * Where a city is, by its name. Null where nothing takes place in a city of this name, or in cities of two countries.
 */
export async function cityPoint(
  q: Queryable,
  name: string,
): Promise<{ readonly lat: number; readonly lon: number } | null> {
  const rows = await q.query<{ lat: number; lon: number }>(
    `select distinct on (country) lat, lon from place
     where value = $1 and lat is not null and lon is not null order by country, key limit 2`,
    [cityValue(name)],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
