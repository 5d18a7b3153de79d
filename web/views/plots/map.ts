import { readFileSync } from 'node:fs';
import { type Html, html } from '../html.ts';
import type { Picture } from './picture.ts';

/** What a country is drawn as. Each has a pattern of its own, so that nothing rests on colour alone. */
export const MAP_FILLS = ['institutional', 'programme', 'both', 'either', 'parts', 'unknown'] as const;
export type MapFill = (typeof MAP_FILLS)[number];

/** One country of the map. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** What is known of it in words, for whoever points at it. */
  readonly words: string;
  readonly fill: MapFill;
  /** True where agencies report on institutions there, and where anybody publishes here. */
  readonly hasReports: boolean;
  readonly hasPublishers: boolean;
}

/** The shapes of countries (bin/europe-map.js). Of a very small one there is only the place. */
interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly places: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<string, string>>;
}

let kept: Shapes | null = null;
/** Read with the first map, and once. */
function shapesOfEurope(): Shapes {
  kept ??= JSON.parse(readFileSync(new URL('europe.json', import.meta.url), 'utf8')) as Shapes;
  return kept;
}

/** Codes of the countries that the map has. */
export const mapCountries = (): readonly string[] => Object.keys(shapesOfEurope().places);

/** Patterns of lines and dots. `id`: the beginning of their names. */
const patterns = (id: string): Html => html`<defs>
<pattern id="${id}-institutional" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="map-pale" width="6" height="6"/><path class="map-stroke" d="M3 0V6"/></pattern>
<pattern id="${id}-programme" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="map-pale" width="6" height="6"/><path class="map-stroke" d="M0 3H6"/></pattern>
<pattern id="${id}-either" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="map-pale" width="6" height="6"/><circle class="map-dot" cx="3" cy="3" r="1.6"/></pattern>
<pattern id="${id}-parts" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="map-pale" width="8" height="8"/><path class="map-stroke" d="M0 4H8M4 0V8"/></pattern>
<pattern id="${id}-unknown" width="6" height="6" patternUnits="userSpaceOnUse"><path class="map-hatch" d="M-1 1L1-1M0 6L6 0M5 7L7 5"/></pattern>
</defs>`;

const paint = (id: string, fill: MapFill): Html =>
  fill === 'both' ? html`class="map-land map-land--both"` : html`class="map-land" fill="url(#${id}-${fill})"`;

const SMALL_RADIUS = 6;

function landOf({ code, fill, words }: MapCountry, id: string, { places, shapes }: Shapes): Html {
  const [x = '0', y = '0'] = (places[code] ?? '').split(' ');
  const shape = shapes[code];
  return shape === undefined
    ? html`<circle ${paint(id, fill)} cx="${x}" cy="${y}" r="${SMALL_RADIUS}"><title>${words}</title></circle>`
    : html`<path ${paint(id, fill)} d="${shape}"><title>${words}</title></path>`;
}

/** A ring where agencies report, a point within where somebody publishes. */
function signsOf({ code, hasReports, hasPublishers }: MapCountry, { places, shapes }: Shapes): Html {
  const [x = '0', y = '0'] = (places[code] ?? '').split(' ');
  const beside = shapes[code] === undefined ? Number(x) + 2 * SMALL_RADIUS : Number(x);
  return html`${hasReports ? html`<circle class="map-ring" cx="${beside}" cy="${y}" r="6"/>` : null}${
    hasPublishers ? html`<circle class="map-point" cx="${beside}" cy="${y}" r="3"/>` : null
  }`;
}

/** The map of Europe. Countries that it does not have are left to the table. */
export function map(countries: readonly MapCountry[], about: Pick<Picture, 'id' | 'title' | 'about'>): Picture {
  const europe = shapesOfEurope();
  const drawn = countries.filter(({ code }) => Object.hasOwn(europe.places, code));
  // Small ones come last, so that no neighbour covers them.
  const isLarge = ({ code }: MapCountry) => Object.hasOwn(europe.shapes, code);
  const ordered = [...drawn.filter(isLarge), ...drawn.filter((one) => !isLarge(one))];
  return {
    ...about,
    width: europe.width,
    height: europe.height,
    body: [
      patterns(about.id),
      ...ordered.map((one) => landOf(one, about.id, europe)),
      ...drawn.map((one) => signsOf(one, europe)),
    ],
  };
}

/** What the patterns and signs of a map mean. `words`: of each pattern, and of ring and point. */
export function mapKey(
  id: string,
  words: Readonly<Record<MapFill, string>>,
  signs: { readonly reports: string; readonly publishers: string },
): Html {
  const one = (drawn: Html, text: string): Html =>
    html`<li><svg class="map-sample" viewBox="0 0 24 16" aria-hidden="true" focusable="false">${drawn}</svg> ${text}</li>
`;
  return html`<ul class="map-key">${MAP_FILLS.map((fill) => one(html`<rect ${paint(id, fill)} x="1" y="1" width="22" height="14"/>`, words[fill]))}${one(
    html`<circle class="map-ring" cx="12" cy="8" r="6"/>`,
    signs.reports,
  )}${one(html`<circle class="map-point" cx="12" cy="8" r="3"/>`, signs.publishers)}</ul>`;
}
