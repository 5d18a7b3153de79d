// Makes web/views/plots/europe.json, the shapes of the map of Europe, from Natural Earth (public domain) in the package
// `world-atlas`. Because it is run by hand and its outcome is kept, the running service needs neither the package nor a
// projection: `node bin/europe-map.js`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoArea, geoCentroid, geoConicConformal, geoContains, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';

const OUT = fileURLToPath(new URL('../web/views/plots/europe.json', import.meta.url));
const WIDTH = 720;
const HEIGHT = 640;
/** The corners of what is shown, in degrees. */
const FRAME = {
  type: 'MultiPoint',
  coordinates: [
    [-11, 35],
    [34, 34.5],
    [-20, 66],
    [40, 68],
    [50.5, 40],
    [10, 71.5],
  ],
};
/** Islands that are smaller, in square units of the picture, are left out, unless there is nothing else of a country. */
const LEAST_AREA = 5;
/** A country that is smaller is drawn as a circle. */
const SMALL_AREA = 30;
/** In Crimea, which is part of Ukraine (resolution 68/262 of the General Assembly of the United Nations). */
const CRIMEA = [34.2, 45.2];

/** ISO 3166-1 numeric codes, which the shapes have, by the codes of the countries that are drawn. */
const NUMBERS = Object.entries({
  AD: '020',
  AL: '008',
  AM: '051',
  AT: '040',
  AZ: '031',
  BA: '070',
  BE: '056',
  BG: '100',
  BY: '112',
  CH: '756',
  CY: '196',
  CZ: '203',
  DE: '276',
  DK: '208',
  EE: '233',
  ES: '724',
  FI: '246',
  FR: '250',
  GB: '826',
  GE: '268',
  GR: '300',
  HR: '191',
  HU: '348',
  IE: '372',
  IS: '352',
  IT: '380',
  KZ: '398',
  LI: '438',
  LT: '440',
  LU: '442',
  LV: '428',
  MD: '498',
  ME: '499',
  MK: '807',
  MT: '470',
  NL: '528',
  NO: '578',
  PL: '616',
  PT: '620',
  RO: '642',
  RS: '688',
  RU: '643',
  SE: '752',
  SI: '705',
  SK: '703',
  SM: '674',
  TR: '792',
  UA: '804',
  VA: '336',
});
/** Shapes without a number, by name: Natural Earth draws the north of Cyprus apart. */
const NAMES = { Kosovo: 'XK', 'N. Cyprus': 'CY' };

const world = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const codeOf = ({ id, properties: { name } }) => NUMBERS.find(([, number]) => number === id)?.[0] ?? NAMES[name];

/** The polygons of each country, as the topology has them, so that they can be merged. */
const polygons = new Map();
for (const shape of world.objects.countries.geometries) {
  const code = codeOf(shape);
  if (code === undefined) continue;
  for (const arcs of shape.type === 'MultiPolygon' ? shape.arcs : [shape.arcs]) {
    const polygon = { type: 'Polygon', arcs };
    const owner = code === 'RU' && geoContains(feature(world, polygon), CRIMEA) ? 'UA' : code;
    polygons.set(owner, [...(polygons.get(owner) ?? []), polygon]);
  }
}

const projection = geoConicConformal().rotate([-15, 0]).parallels([40, 62]);
projection
  .fitExtent(
    [
      [12, 12],
      [WIDTH - 12, HEIGHT - 12],
    ],
    FRAME,
  )
  .clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
const path = geoPath(projection).digits(0);

/** The same path in steps from point to point, which are shorter to write, without steps of no length. */
function inSteps(text) {
  return text
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const points = ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map(Number));
      const steps = points.slice(1).map(([x, y], index) => [x - points[index][0], y - points[index][1]]);
      const moved = steps.filter(([x, y]) => x !== 0 || y !== 0).map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`);
      return `M${points[0].join(' ')}l${moved.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

const countries = {};
for (const [code, own] of [...polygons].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const whole = merge(world, own);
  const parts = whole.coordinates
    .map((coordinates) => ({ type: 'Polygon', coordinates }))
    .map((part) => ({ part, area: path.area(part) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area);
  const largest =
    parts[0]?.part ??
    whole.coordinates
      .map((coordinates) => ({ type: 'Polygon', coordinates }))
      .sort((a, b) => geoArea(b) - geoArea(a))[0];
  const total = parts.reduce((sum, { area }) => sum + area, 0);
  const isSmall = total < SMALL_AREA;
  const at = (isSmall ? projection(geoCentroid(largest)) : path.centroid(largest)).map(Math.round);
  const drawn = parts
    .filter(({ area }, index) => index === 0 || area >= LEAST_AREA)
    .map(({ part }) => part.coordinates);
  const text = isSmall ? null : inSteps(path({ type: 'MultiPolygon', coordinates: drawn }));
  countries[code] = { at, path: text };
}

const shapes = Object.entries(countries).filter(([, shape]) => shape.path !== null);
const inLines = (pairs) => pairs.map((pair) => `    ${pair.map((one) => JSON.stringify(one)).join(': ')}`).join(',\n');
const text = `{
  "width": ${WIDTH},
  "height": ${HEIGHT},
  "places": {
${inLines(Object.entries(countries).map(([code, { at }]) => [code, at.join(' ')]))}
  },
  "shapes": {
${inLines(shapes.map(([code, shape]) => [code, shape.path]))}
  }
}
`;
if (process.argv.includes('--check')) process.exitCode = readFileSync(OUT, 'utf8') === text ? 0 : 1;
else writeFileSync(OUT, text);
